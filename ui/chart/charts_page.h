#pragma once

#include "ui/chart/chart_export.h"

#include <QWidget>

class QGridLayout;
class QPagedPaintDevice;

namespace ui {

class ShownPlan;
class ElidedLabel;
class MessageStrip;
class PlanPanels;
class SegmentedSwitch;
class SensitivityPanel;

enum class ChartsPart { Overview, Structure, Years, Sensitivity };

/// The charts of a plan for the year and scenario in sight: what the cost is made of, where the money comes from, the
/// three years, why and where it changed from the year before, and which parameter moves a total most.
class ChartsPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPage(ShownPlan& shownPlan, QWidget* parent = nullptr);

    void open(ChartsPart part);
    [[nodiscard]] ChartsPart part() const;
    [[nodiscard]] PlanPanels& panels() const { return *m_panels; }
    [[nodiscard]] SensitivityPanel& sensitivity() const { return *m_sensitivity; }
    /// The charts in sight on one sheet, without colour.
    void printOn(QPagedPaintDevice& device) const;

public slots:
    /// Asks for the printer first.
    void print();

signals:
    void appendixRequested(int appendix);
    void parameterRequested(const QString& path, int year);

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeTitle();
    void refresh();
    void arrange();
    [[nodiscard]] QString titleWords() const;

    ShownPlan& m_shownPlan;
    SegmentedSwitch* m_parts;
    ElidedLabel* m_words;
    MessageStrip* m_strip;
    QGridLayout* m_grid;
    PlanPanels* m_panels;
    SensitivityPanel* m_sensitivity;
};

}  // namespace ui
