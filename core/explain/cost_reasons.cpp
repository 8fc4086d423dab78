#include "core/explain/cost_reasons.h"

#include "core/explain/cost_cells.h"

namespace explain {

using decimal::Decimal;
using scenario::FactorParts;

namespace {

/// The scale may keep fewer decimals: what that takes from a part goes where roundings belong.
FactorParts shownParts(const FactorParts& exact, const CostCells& cells) {
    FactorParts shown = exact;
    shown.was = cells.shown(*exact.was);
    shown.became = cells.shown(*exact.became);
    shown.delta = *shown.became - *shown.was;
    shown.rounding = shown.delta;
    for (Decimal& part : shown.parts) {
        part = cells.shown(part);
        shown.rounding -= part;
    }
    if (shown.structure) {
        shown.structure = cells.shown(*exact.structure);
        shown.rounding -= *shown.structure;
    }
    return shown;
}

}  // namespace

std::optional<FactorParts> costReasons(const ChartPlan& plan, const scenario::Draft& draft,
                                       scenario::ScenarioId scenario, int year) {
    const form::Appendix* const appendix = appendixBySource(plan);
    const programme::YearResult* const before = plan.calculation.year(year - 1);
    const programme::YearResult* const after = plan.calculation.year(year);
    if (appendix == nullptr || before == nullptr || after == nullptr) {
        return std::nullopt;
    }
    const auto split = scenario::splitByFactor({&draft, scenario, before}, {&draft, scenario, after});
    const auto parts = split.value->row(appendix->number, appendix->grandTotal()->key);
    return parts ? std::optional(shownParts(*parts, CostCells(plan, appendix->number, year))) : std::nullopt;
}

}  // namespace explain
