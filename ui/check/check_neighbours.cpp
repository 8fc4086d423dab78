#include "ui/check/check_neighbours.h"

#include "core/decimal/russian.h"
#include "core/explain/norm_lines.h"
#include "ui/plan/shown_plan.h"

#include <algorithm>

namespace ui {
namespace {

const QString partGap = QStringLiteral("   ");

std::optional<decimal::Decimal> figureIn(const ShownPlan& plan, const check::CheckFinding& finding, int year) {
    if (!finding.cell) {
        return decimal::Decimal::fromPlain(plan.assignments().value(finding.parameter, year));
    }
    const programme::YearResult* const result = plan.resultOf(year);
    const programme::CellView view = result == nullptr ? programme::CellView() : result->cell(*finding.cell);
    return view.own();
}

/// «норматив на 2022 год: 6 841,3 руб. за вызов»
QString normativeWords(const ShownPlan& plan, const check::CheckFinding& finding) {
    const std::vector<explain::NormLine> lines =
        explain::normLines(plan.draft(), plan.assignments(), plan.calculation(), finding.year);
    const auto line = std::ranges::find(lines, *finding.cell, &explain::NormLine::cell);
    if (line == lines.end() || !line->federal) {
        return {};
    }
    const QString unit = line->unit.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(line->unit);
    return QStringLiteral("федеральный норматив на %1 год: ").arg(finding.year)
           + QString::fromStdString(decimal::printRussian(*line->federal)) + unit;
}

}  // namespace

QString neighbourWords(const ShownPlan& plan, const check::CheckFinding& finding) {
    if (finding.year == 0 || (!finding.cell && finding.parameter.empty())) {
        return {};
    }
    std::vector<int> years = plan.years();
    years.insert(years.begin(), years.front() - 1);
    QStringList parts;
    for (const int year : years) {
        const auto figure = year == finding.year ? std::nullopt : figureIn(plan, finding, year);
        if (figure) {
            parts.append(QStringLiteral("%1: ").arg(year) + QString::fromStdString(decimal::printRussian(*figure)));
        }
    }
    if (finding.cell) {
        parts.append(normativeWords(plan, finding));
        parts.removeAll(QString());
    }
    return parts.join(partGap);
}

}  // namespace ui
