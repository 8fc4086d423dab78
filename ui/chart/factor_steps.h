#pragma once

#include "core/scenario/factor_split.h"
#include "ui/chart/chart_values.h"

namespace ui {

/// The parts of a difference as steps of a waterfall, the whole last.
[[nodiscard]] std::vector<WaterfallStep> stepsOf(const scenario::FactorParts& parts);
/// One sentence of it, for those who do not see the chart.
[[nodiscard]] QString summaryOf(const scenario::FactorParts& parts, const QString& unit);

}  // namespace ui
