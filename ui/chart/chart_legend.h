#pragma once

#include "ui/chart/chart_picture.h"

#include <vector>

namespace ui {

/// What a bar, or a line across bars, means.
struct LegendEntry {
    QString words;
    ChartSeries series = ChartSeries::Oms;
    MarkFill fill = MarkFill::Solid;
    bool isLine = false;
};

/// Entries beside each other, in as many lines as they need.
[[nodiscard]] qreal legendHeight(const std::vector<LegendEntry>& entries, qreal width);
/// From the top left corner on.
void addLegend(ChartPicture& picture, const std::vector<LegendEntry>& entries, const QPointF& corner, qreal width);

}  // namespace ui
