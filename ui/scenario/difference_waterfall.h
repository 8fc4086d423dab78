#pragma once

#include <cstddef>
#include <string>

class QWidget;

namespace ui {

class ChartPanel;
class ComparedPlan;
class WaterfallChart;

/// The waterfall from the cost of a row in the baseline to its cost in another side.
class DifferenceWaterfall {
public:
    /// The panel is a child of `parent`.
    DifferenceWaterfall(ComparedPlan& plan, QWidget* parent);

    [[nodiscard]] ChartPanel& panel() const { return *m_panel; }
    [[nodiscard]] WaterfallChart& chart() const { return *m_chart; }
    void show(const std::string& row, std::size_t side);

private:
    void showCaption(const std::string& row, std::size_t side, bool complete);
    [[nodiscard]] bool missesTheSame(const std::string& row, std::size_t side) const;

    ComparedPlan& m_plan;
    WaterfallChart* m_chart;
    ChartPanel* m_panel;
};

}  // namespace ui
