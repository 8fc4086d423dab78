#pragma once

#include "core/form/cell_rule.h"
#include "ui/chart/paired_bars_chart.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace explain {
struct ChartedBar;
}
namespace form {
struct TableChart;
}

namespace ui {

class BarFigures;
class ChartPanel;
class ShownPlan;

/// The chart that the form puts beside a table, of the year in sight; under it the figures of the bar whose row is
/// current.
class TableChartView : public QWidget {
    Q_OBJECT

public:
    explicit TableChartView(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    [[nodiscard]] bool hasChart(int appendix) const;
    void showTable(const form::CellAddress& cell);
    [[nodiscard]] PairedBarsChart& chart() const { return *m_chart; }
    [[nodiscard]] ChartPanel& panel() const { return *m_panel; }
    [[nodiscard]] BarFigures& figures() const { return *m_figures; }
    /// «Осмотру подлежат 694 161 из 980 000 застрахованных»; empty where the chart says nothing of its sums.
    [[nodiscard]] QString sentence() const;

signals:
    /// The row a bar stands for.
    void cellRequested(const form::CellAddress& cell);
    /// The table has no figures: they are to be pasted.
    void pasteRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showEmpty(const form::TableChart& chart);
    void showBars(const form::TableChart& chart, std::vector<explain::ChartedBar> bars);
    void showCurrent(const std::vector<explain::ChartedBar>& bars, const std::string& row);

    const ShownPlan& m_shownPlan;
    QLabel* m_sentence;
    PairedBarsChart* m_chart;
    ChartPanel* m_panel;
    BarFigures* m_figures;
    PairedNames m_names;
    int m_appendix = 0;
    std::vector<std::string> m_rows;  ///< of the bars
};

}  // namespace ui
