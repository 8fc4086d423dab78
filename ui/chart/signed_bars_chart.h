#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// Bars on both sides of zero, the greatest rise on top: where it grew and where it fell.
class SignedBarsChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    /// Sorts them by value.
    void setBars(std::vector<SignedBar> bars);
    [[nodiscard]] const std::vector<SignedBar>& bars() const { return m_bars; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    [[nodiscard]] QStringList names() const;

    std::vector<SignedBar> m_bars;
};

}  // namespace ui
