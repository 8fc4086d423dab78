#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// How often a figure falls between two values: columns side by side, the values under them, lines at what is marked.
class HistogramChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void setColumns(std::vector<HistogramColumn> columns, std::vector<HistogramLine> lines);
    [[nodiscard]] const std::vector<HistogramColumn>& columns() const { return m_columns; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    std::vector<HistogramColumn> m_columns;
    std::vector<HistogramLine> m_lines;
};

}  // namespace ui
