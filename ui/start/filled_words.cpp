#include "ui/start/filled_words.h"

#include "core/decimal/russian.h"
#include "core/explain/norm_lines.h"
#include "core/text/plural.h"

#include <QStringList>

#include <algorithm>

namespace ui {

QString filledWords(const scenario::DraftContent& fresh) {
    if (!explain::hasFederalNorms(*fresh.edition)) {
        return QStringLiteral("Федеральных нормативов у этой формы нет: объёмы и стоимости вводят.");
    }
    scenario::Draft draft(fresh, {}, [] { return std::string(); });
    const programme::Assignments assignments = draft.assignments(scenario::rootScenario);
    const programme::Calculation calculation = draft.calculate(assignments);
    const auto lines = explain::normLines(draft, assignments, calculation, fresh.firstYear);
    const auto found = static_cast<int>(
        std::ranges::count_if(lines, [](const explain::NormLine& line) { return line.federal.has_value(); }));
    QStringList parts{QString::fromStdString(text::counted(found, "норматив", "норматива", "нормативов"))
                      + QStringLiteral(" из %1").arg(lines.size())};
    if (const norms::Region* region = draft.region(); region != nullptr) {
        parts.append(QStringLiteral("коэффициент объёма ")
                     + QString::fromStdString(decimal::printRussian(region->coefficient)));
        if (!region->ranges.empty()) {
            parts.append(QStringLiteral("границы объёмов бюджета"));
        }
    }
    return QStringLiteral("Будет заполнено: ") + parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

}  // namespace ui
