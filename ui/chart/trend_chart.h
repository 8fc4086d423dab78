#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// A year of TrendChart.
struct TrendYear {
    int year = 0;
    decimal::Decimal value;
    QString printed;  ///< «0,301»
    QString growth;  ///< «+3,3 %» to the year before it that is known, empty for the first
    std::optional<decimal::Decimal> growthValue;
    bool isFact = false;
    bool incomplete = false;
};

/// Points over their years, joined by a line: facts in the ink of totals, the plan in its own and its line dashed. A
/// year that is not known keeps its place.
class TrendChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void setYears(std::vector<TrendYear> years);
    [[nodiscard]] const std::vector<TrendYear>& years() const { return m_years; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    std::vector<TrendYear> m_years;
};

}  // namespace ui
