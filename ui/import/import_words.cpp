#include "ui/import/import_words.h"

#include "core/decimal/russian.h"
#include "core/sheet/cell_text.h"
#include "core/text/plural.h"

#include <cstdlib>
#include <set>

namespace ui {
namespace {

constexpr int thousandPower = 3;
constexpr int millionPower = 6;

QString scaleName(int power) {
    return power == 0               ? QStringLiteral("руб.")
           : power == thousandPower ? QStringLiteral("тыс. руб.")
           : power == millionPower  ? QStringLiteral("млн руб.")
                                    : QStringLiteral("млрд руб.");
}

/// «÷ 1000»
QString stepWords(int from, int to) {
    QString factor = QStringLiteral("1");
    for (int at = 0; at < std::abs(from - to); ++at) {
        factor += QLatin1Char('0');
    }
    return (from < to ? QStringLiteral("÷\u00A0") : QStringLiteral("×\u00A0")) + factor;
}

}  // namespace

QString placeInSheet(const reading::MappedLine& line) {
    return QString::fromStdString(sheet::columnLetters(static_cast<int>(line.field)) + std::to_string(line.line));
}

QString figureOrText(const std::string& plain) {
    const auto number = decimal::Decimal::fromPlain(plain);
    return number ? QString::fromStdString(decimal::printRussian(*number)) : QString::fromStdString(plain);
}

QString moneyName(int power) {
    return power == 0 ? QStringLiteral("рубли") : scaleName(power);
}

std::map<std::size_t, MoneyStep> moneySteps(const reading::TableMapping& mapping, const form::Edition& edition,
                                            const form::Appendix& appendix) {
    std::map<std::size_t, MoneyStep> steps;
    for (const std::size_t field : mapping.moneyFields) {
        const reading::PrintedColumn& printed = mapping.heading->columns[field];
        const auto said = mapping.heading->money ? mapping.heading->money : reading::moneyPowerIn(printed.words);
        const auto from = said ? said : mapping.moneyFound;
        const form::Column& column = appendix.columns[static_cast<std::size_t>(appendix.columnIndex(printed.key))];
        const int own = edition.moneyPower(appendix.listRow ? *appendix.listRow : appendix.rows.front(), column);
        if (from && *from != own) {
            steps[field] = {*from, own,
                            QString::fromStdString(column.number.empty() ? column.shortName : column.number)};
        }
    }
    return steps;
}

QString moneyDeed(const std::map<std::size_t, MoneyStep>& steps) {
    if (steps.empty()) {
        return {};
    }
    QStringList names;
    for (const auto& [field, step] : steps) {
        names.append(step.column);
    }
    const MoneyStep& step = steps.rbegin()->second;
    const bool isOne = names.size() == 1;
    const QString last = names.takeLast();
    const QString list = isOne ? last : names.join(QStringLiteral(", ")) + QStringLiteral(" и ") + last;
    return QStringLiteral("гр. %1 %2 %3, %4")
        .arg(list, isOne ? QStringLiteral("станет") : QStringLiteral("станут"), scaleName(step.to),
             stepWords(step.from, step.to));
}

QString verdictName(reading::Verdict verdict) {
    switch (verdict) {
    case reading::Verdict::Rejected:
        return QStringLiteral("Отклонено");
    case reading::Verdict::Doubtful:
        return QStringLiteral("Сомнительно");
    case reading::Verdict::Differs:
        return QStringLiteral("Расходится с расчётом");
    case reading::Verdict::Recognised:
        break;
    }
    return QStringLiteral("Распознано");
}

QString cellsWords(std::size_t count) {
    return QString::fromStdString(text::counted(count, "ячейка", "ячейки", "ячеек"));
}

}  // namespace ui
