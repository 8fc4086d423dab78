#pragma once

#include "ui/chart/chart_view.h"

namespace ui {

/// Columns of segments from left to right: the years of a programme. A year that is not entered is a dashed outline,
/// one that misses a part is hatched.
class YearColumnsChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void setColumns(std::vector<YearColumn> columns);
    [[nodiscard]] const std::vector<YearColumn>& columns() const { return m_columns; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] int leastHeight(int width) const override;

protected:
    [[nodiscard]] ChartPicture compose(ChartSpace& space) const override;

private:
    std::vector<YearColumn> m_columns;
};

}  // namespace ui
