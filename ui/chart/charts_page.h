#pragma once

#include "ui/chart/chart_export.h"

#include <QWidget>

class QGridLayout;
class QPagedPaintDevice;

namespace ui {

class ChartPanel;
class DraftDocument;
class ElidedLabel;
class MessageStrip;
class SegmentedSwitch;
class SensitivityPanel;
class SignedBarsChart;
class StackedBarsChart;
class YearColumnsChart;

enum class ChartsPart { Overview, Structure, Years, Sensitivity };

/// The charts of a plan for the year and scenario in sight: what the cost is made of, where the money comes from, the
/// three years, what changed from the year before, and which parameter moves a total most.
class ChartsPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPage(DraftDocument& document, QWidget* parent = nullptr);

    void open(ChartsPart part);
    [[nodiscard]] ChartsPart part() const;
    [[nodiscard]] ChartPanel& conditions() const { return *m_conditionsPanel; }
    [[nodiscard]] ChartPanel& sources() const { return *m_sourcesPanel; }
    [[nodiscard]] ChartPanel& years() const { return *m_yearsPanel; }
    [[nodiscard]] ChartPanel& changes() const { return *m_changesPanel; }
    [[nodiscard]] StackedBarsChart& conditionsChart() const { return *m_conditions; }
    [[nodiscard]] StackedBarsChart& sourcesChart() const { return *m_sources; }
    [[nodiscard]] YearColumnsChart& yearsChart() const { return *m_years; }
    [[nodiscard]] SignedBarsChart& changesChart() const { return *m_changes; }
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
    void showConditions();
    void showSources();
    void showYears();
    void showChanges();
    /// What is said in the place of a chart of the year in sight.
    [[nodiscard]] QString emptyYearWords() const;
    [[nodiscard]] QString appendixWords() const;
    [[nodiscard]] QString titleWords() const;
    [[nodiscard]] bool isOverview() const { return part() == ChartsPart::Overview; }

    DraftDocument& m_document;
    SegmentedSwitch* m_parts;
    ElidedLabel* m_words;
    MessageStrip* m_strip;
    QGridLayout* m_grid;
    StackedBarsChart* m_conditions;
    StackedBarsChart* m_sources;
    YearColumnsChart* m_years;
    SignedBarsChart* m_changes;
    ChartPanel* m_conditionsPanel;
    ChartPanel* m_sourcesPanel;
    ChartPanel* m_yearsPanel;
    ChartPanel* m_changesPanel;
    SensitivityPanel* m_sensitivity;
};

}  // namespace ui
