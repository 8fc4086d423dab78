#pragma once

#include "core/form/edition.h"
#include "core/form/table_chart.h"
#include "core/programme/calculation.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// A bar of a chart beside a table, its figures as printed, rows of a group added.
struct ChartedBar {
    std::string name;
    std::string row;  ///< the first of its rows, where it leads
    std::optional<decimal::Decimal> first;
    std::optional<decimal::Decimal> second;
    bool incomplete = false;  ///< a row lacks a figure, or its figure lacks a part
};

/// nullptr – the table has no chart.
[[nodiscard]] const form::TableChart* chartOf(const form::Edition& edition, int appendix);
/// The bars in the order of the chart; those of a sorted one by their figures, the greatest first, without the empty.
[[nodiscard]] std::vector<ChartedBar> chartedBars(const form::TableChart& chart, const form::Appendix& table,
                                                  const programme::YearResult& result);
/// What the figures are counted in, «чел.»; empty where the column has no unit in words.
[[nodiscard]] std::string chartUnit(const form::TableChart& chart, const form::Edition& edition);

}  // namespace explain
