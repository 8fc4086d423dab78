#include "ui/start/carried_words.h"

#include "core/programme/parameter_names.h"
#include "core/text/plural.h"

#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

QString counted(std::size_t count, const char* one, const char* few, const char* many) {
    return QString::fromStdString(text::counted(count, one, few, many));
}

std::size_t countOf(const scenario::CarryOver& carried, std::string_view kind) {
    return static_cast<std::size_t>(std::ranges::count_if(
        carried.settings, [kind](const scenario::Setting& setting) { return setting.path.starts_with(kind); }));
}

QString populationWords(const scenario::CarryOver& carried) {
    const std::size_t taken = countOf(carried, "population.");
    QString words = taken == 0 ? QStringLiteral("общих лет нет") : counted(taken, "значение", "значения", "значений");
    QStringList missing;
    for (const int year : carried.yearsWithoutPopulation) {
        missing.append(QString::number(year));
    }
    return missing.isEmpty() ? words : words + QStringLiteral("; нужно ввести: ") + missing.join(QStringLiteral(", "));
}

QString ofTheYears(const scenario::CarryOver& carried) {
    const std::size_t taken =
        countOf(carried, "coefficient.") + countOf(carried, "law.") + countOf(carried, "overhead.");
    return taken == 0 ? QStringLiteral("не заданы") : counted(taken, "значение", "значения", "значений");
}

QString normativeWords(const scenario::CarryOver& carried) {
    const std::size_t taken = countOf(carried, "norm.");
    QString words = taken == 0 ? QStringLiteral("нет; действуют нормативы новой формы")
                               : counted(taken, "значение", "значения", "значений");
    if (carried.leftNormatives > 0) {
        words += QStringLiteral("; не перешло ")
                 + counted(carried.leftNormatives, "введённое", "введённых", "введённых")
                 + QStringLiteral(": норматив есть в новой форме, строки в ней нет или единица другая");
    }
    return words;
}

QString factWords(const scenario::CarryOver& carried, int firstYear) {
    if (carried.factYears.empty()) {
        return QStringLiteral("нет: в прошлогоднем плане нет %1\u00A0года").arg(firstYear - 1);
    }
    QString words =
        counted(countOf(carried, "fact."), "значение", "значения", "значений")
        + (carried.factYears.size() == 1
               ? QStringLiteral(" за %1\u00A0год").arg(carried.factYears.front())
               : QStringLiteral(" за %1–%2\u00A0годы").arg(carried.factYears.front()).arg(carried.factYears.back()));
    if (carried.reasons > 0) {
        words += QStringLiteral(", с пояснениями ") + QString::number(carried.reasons);
    }
    return words;
}

QString leftWords(const scenario::CarryOver& carried) {
    QStringList names;
    for (const std::string& path : carried.left) {
        const std::string_view name = programme::parameterName(path);
        names.append(name.empty() ? QStringLiteral("знаки после запятой исчезнувших строк")
                                  : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    }
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

}  // namespace

std::vector<std::pair<QString, QString>> carriedWords(const scenario::CarryOver& carried, int firstYear) {
    const auto count = [&](const char* kind) {
        const std::size_t taken = countOf(carried, kind);
        return taken == 0 ? QStringLiteral("не заданы") : counted(taken, "значение", "значения", "значений");
    };
    return {{QStringLiteral("Численность"), populationWords(carried)},
            {QStringLiteral("КД, законы и доля СМО"), ofTheYears(carried)},
            {QStringLiteral("Нормативы общих лет"), normativeWords(carried)},
            {QStringLiteral("Числа прошлого года"), factWords(carried, firstYear)},
            {QStringLiteral("Правила расчёта"), count("option.")},
            {QStringLiteral("Титульные сведения"), count("document.")},
            {QStringLiteral("Не переносится"), leftWords(carried)}};
}

}  // namespace ui
