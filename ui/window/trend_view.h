#pragma once

#include "core/form/cell_rule.h"

#include <QWidget>

#include <optional>

namespace ui {

class ChartPanel;
class ShownPlan;
class TrendChart;

/// How the figure of the current cell goes from year to year: facts of three years, then the programme.
class TrendView : public QWidget {
    Q_OBJECT

public:
    explicit TrendView(const ShownPlan& shownPlan, QWidget* parent = nullptr);

    void showCell(const std::optional<form::CellAddress>& cell);
    [[nodiscard]] TrendChart& chart() const { return *m_chart; }
    [[nodiscard]] ChartPanel& panel() const { return *m_panel; }

private:
    const ShownPlan& m_shownPlan;
    TrendChart* m_chart;
    ChartPanel* m_panel;
};

}  // namespace ui
