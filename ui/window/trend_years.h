#pragma once

#include "core/explain/trend.h"
#include "ui/chart/trend_chart.h"

#include <vector>

namespace ui {

/// The figures of a cell over the years as charts show them: printed, each with its growth to the year before it.
[[nodiscard]] std::vector<TrendYear> trendYears(const explain::Trend& trend, const plan::Rounder& rounder);

}  // namespace ui
