#pragma once

#include "core/form/cell_rule.h"

#include <QWidget>

#include <string>
#include <vector>

namespace ui {

class ChartPanel;
class PairedBarsChart;
class ShownPlan;

/// The chart that the form puts beside a table, of the year in sight.
class TableChartView : public QWidget {
    Q_OBJECT

public:
    explicit TableChartView(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] bool hasChart(int appendix) const;
    void showTable(int appendix);
    [[nodiscard]] PairedBarsChart& chart() const { return *m_chart; }
    [[nodiscard]] ChartPanel& panel() const { return *m_panel; }

signals:
    /// The row a bar stands for.
    void cellRequested(const form::CellAddress& cell);

private:
    const ShownPlan& m_shownPlan;
    PairedBarsChart* m_chart;
    ChartPanel* m_panel;
    int m_appendix = 0;
    std::vector<std::string> m_rows;  ///< of the bars
};

}  // namespace ui
