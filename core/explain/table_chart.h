#pragma once

#include "core/form/edition.h"
#include "core/form/table_chart.h"
#include "core/programme/calculation.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// One side of a bar, rows of a group added, as printed.
struct ChartedSide {
    std::optional<decimal::Decimal> figure;
    std::optional<decimal::Decimal> whole;  ///< that the figure is a part of, where the chart names one
    std::optional<decimal::Decimal> fact;  ///< of an earlier year; only where every row has one
};

/// A bar of a chart beside a table.
struct ChartedBar {
    std::string name;
    std::vector<std::string> rows;  ///< the first is where it leads
    ChartedSide first;
    ChartedSide second;
    bool incomplete = false;  ///< a row lacks a figure, or its figure lacks a part
};

/// nullptr – the table has no chart.
[[nodiscard]] const form::TableChart* chartOf(const form::Edition& edition, int appendix);
/// The bars in the order of the chart; those of a sorted one by their figures, the greatest first, without the empty.
[[nodiscard]] std::vector<ChartedBar> chartedBars(const form::TableChart& chart, const form::Appendix& table,
                                                  const programme::YearResult& result);
/// Gives the bars facts of the last of these years of which the table has any, and says which it is.
std::optional<int> addFacts(std::vector<ChartedBar>& bars, const form::TableChart& chart,
                            const programme::Assignments& assignments, const std::vector<int>& years);
/// The bar that a row, or a row above it, belongs to.
[[nodiscard]] std::optional<std::size_t> barOf(const std::vector<ChartedBar>& bars, const form::Appendix& table,
                                               const std::string& row);
/// «Осмотру подлежат не меньше 685 111 из 980 000 застрахованных»: both sides of the row of totals together, or of all
/// bars where the chart names no such row or it is empty. Empty where the chart says nothing.
[[nodiscard]] std::string chartSentence(const form::TableChart& chart, const std::vector<ChartedBar>& bars,
                                        const programme::YearResult& result);
/// What the figures are counted in, «чел.»; empty where the column has no unit in words.
[[nodiscard]] std::string chartUnit(const form::TableChart& chart, const form::Edition& edition);

}  // namespace explain
