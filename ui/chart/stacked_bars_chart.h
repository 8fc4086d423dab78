#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// Horizontal bars of segments, the largest on top: what a cost is made of. Names stand at the left, value and share
/// behind each bar; the first segments wide enough carry the names of their series.
class StackedBarsChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    /// Sorts them; `last` ones stay under the others.
    void setBars(std::vector<StackedBar> bars);
    [[nodiscard]] const std::vector<StackedBar>& bars() const { return m_bars; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    std::vector<StackedBar> m_bars;
};

}  // namespace ui
