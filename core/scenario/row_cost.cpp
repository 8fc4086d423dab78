#include "core/scenario/row_cost.h"

#include <algorithm>

namespace scenario {

std::vector<const form::Column*> approvedCosts(const form::Edition& edition, const form::Appendix& appendix) {
    std::vector<const form::Column*> columns;
    for (const auto& column : appendix.columns) {
        const bool isNeed = std::ranges::any_of(edition.comparisons, [&](const form::Comparison& comparison) {
            return comparison.appendix == appendix.number && comparison.need == column.key;
        });
        if (column.measure == form::Measure::Cost && !column.firstYearOnly && !isNeed) {
            columns.push_back(&column);
        }
    }
    return columns;
}

RowCost rowCost(const programme::YearResult& result, const std::vector<const form::Column*>& columns, int appendix,
                const std::string& row) {
    RowCost cost;
    for (const auto* column : columns) {
        const auto view = result.cell({appendix, row, column->key});
        cost.complete = cost.complete && !view.incomplete;
        if (view.figure) {
            cost.printed = cost.printed ? *cost.printed + *view.figure : *view.figure;
        }
    }
    return cost;
}

}  // namespace scenario
