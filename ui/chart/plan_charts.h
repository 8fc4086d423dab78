#pragma once

#include "core/explain/chart_data.h"
#include "ui/chart/chart_values.h"

#include <limits>

namespace ui {

/// As many bars as a chart shows: of a short list, or all there are.
inline constexpr std::size_t fewBars = 10;
inline constexpr std::size_t everyBar = std::numeric_limits<std::size_t>::max();
/// A short list has no room for rows of zero; the whole one shows that they were entered.
enum class ZeroBars { Hidden, Shown };
/// Figures of a plan as the charts take them. `most` bars at most; the others stand together as «Остальные».
[[nodiscard]] std::vector<StackedBar> barsOf(const explain::CostStructure& structure, std::size_t most, ZeroBars zeros);
[[nodiscard]] std::vector<YearColumn> columnsOf(const std::vector<explain::YearCost>& years);
/// The `most` greatest changes in either direction; unchanged rows have no bar.
[[nodiscard]] std::vector<SignedBar> changesOf(const std::vector<explain::CostChange>& changes, std::size_t most);

/// One sentence of what the chart says, for those who do not see it.
[[nodiscard]] QString summaryOf(const std::vector<StackedBar>& bars, const QString& unit);
[[nodiscard]] QString summaryOf(const std::vector<YearColumn>& columns, const QString& unit);
[[nodiscard]] QString summaryOf(const std::vector<SignedBar>& bars, const QString& unit);

}  // namespace ui
