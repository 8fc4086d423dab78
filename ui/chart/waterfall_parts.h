#pragma once

#include "ui/chart/chart_picture.h"
#include "ui/chart/chart_space.h"
#include "ui/chart/chart_values.h"

namespace ui {

// What a waterfall has in common, upright or lying.

/// From where to where a step goes.
struct StepReach {
    decimal::Decimal from;
    decimal::Decimal to;
};
[[nodiscard]] std::vector<StepReach> reachesOf(const std::vector<WaterfallStep>& steps);

/// What the values span, zero among them.
struct StepRange {
    double least = 0;
    double most = 0;
};
[[nodiscard]] StepRange rangeOf(const std::vector<StepReach>& reaches);

[[nodiscard]] ChartMark markOf(const WaterfallStep& step, const QRectF& box, const QString& unit);
/// The printed value of a step in its ink.
[[nodiscard]] ChartLabel valueOf(const WaterfallStep& step);

/// The steps under each other, for a chart too narrow for columns: values run to the right, a rise is told behind its
/// bar, a fall before it.
[[nodiscard]] ChartPicture lyingWaterfall(const std::vector<WaterfallStep>& steps, const QString& unit,
                                          ChartSpace& space);
[[nodiscard]] int leastLyingHeight(const std::vector<WaterfallStep>& steps, int width);
/// The width under which bars have no room beside names and values.
[[nodiscard]] int leastLyingWidth(const std::vector<WaterfallStep>& steps);

}  // namespace ui
