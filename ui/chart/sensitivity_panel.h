#pragma once

#include "core/analysis/tornado.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace ui {

class ChartPanel;
class ShownPlan;
class RoleLabel;
class SegmentedSwitch;
class TornadoChart;

/// Which parameter moves a total most: each one some percent less and more than it is, the widest bar on top.
/// A click on a bar asks for its parameter.
class SensitivityPanel : public QWidget {
    Q_OBJECT

public:
    explicit SensitivityPanel(ShownPlan& shownPlan, QWidget* parent = nullptr);

    /// Computes anew for the year and scenario in sight.
    void refresh();
    [[nodiscard]] ChartPanel& panel() const { return *m_panel; }
    [[nodiscard]] TornadoChart& chart() const { return *m_chart; }
    [[nodiscard]] QComboBox& total() const { return *m_total; }
    [[nodiscard]] QLineEdit& percent() const { return *m_percent; }
    [[nodiscard]] SegmentedSwitch& count() const { return *m_count; }
    /// Why the typed percent was refused; empty when it was not.
    [[nodiscard]] QString refusal() const;

signals:
    void parameterRequested(const QString& path, int year);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* makeChoices();
    void readTotals();
    void compute();
    void showBars();
    [[nodiscard]] bool isWhole(const analysis::Target& total) const;
    [[nodiscard]] std::optional<decimal::Decimal> typedPercent() const;
    void showRefusal(const QString& words);

    ShownPlan& m_shownPlan;
    std::vector<analysis::Target> m_totals;
    std::vector<analysis::TornadoBar> m_bars;
    decimal::Decimal m_percentInForce{5};
    QComboBox* m_total;
    QLineEdit* m_percent;
    SegmentedSwitch* m_count;
    RoleLabel* m_refusal;
    TornadoChart* m_chart;
    ChartPanel* m_panel;
};

}  // namespace ui
