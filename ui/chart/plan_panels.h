#pragma once

#include <QObject>

#include <vector>

namespace ui {

class ChartPanel;
class DraftDocument;
class SignedBarsChart;
class StackedBarsChart;
class YearColumnsChart;

/// How much a chart lists: ten bars and no rows of zero beside other charts, everything where it has the page.
enum class ChartLength { Short, Whole };

/// The charts of a plan in their panels, filled for the year and scenario in sight. The page puts them in their places.
class PlanPanels : public QObject {
    Q_OBJECT

public:
    PlanPanels(DraftDocument& document, QWidget* page);

    void fill(ChartLength length);
    /// Every panel, in the order of a sheet of paper.
    [[nodiscard]] std::vector<ChartPanel*> all() const;

    [[nodiscard]] ChartPanel& conditions() const { return *m_conditionsPanel; }
    [[nodiscard]] ChartPanel& sources() const { return *m_sourcesPanel; }
    [[nodiscard]] ChartPanel& years() const { return *m_yearsPanel; }
    [[nodiscard]] ChartPanel& changes() const { return *m_changesPanel; }
    [[nodiscard]] StackedBarsChart& conditionsChart() const { return *m_conditions; }
    [[nodiscard]] StackedBarsChart& sourcesChart() const { return *m_sources; }
    [[nodiscard]] YearColumnsChart& yearsChart() const { return *m_years; }
    [[nodiscard]] SignedBarsChart& changesChart() const { return *m_changes; }

private:
    void fillConditions(ChartLength length);
    void fillSources(ChartLength length);
    void fillYears();
    void fillChanges(ChartLength length);
    /// What is said in the place of a chart of the year in sight.
    [[nodiscard]] QString emptyYearWords() const;
    [[nodiscard]] QString appendixWords() const;

    DraftDocument& m_document;
    StackedBarsChart* m_conditions;
    StackedBarsChart* m_sources;
    YearColumnsChart* m_years;
    SignedBarsChart* m_changes;
    ChartPanel* m_conditionsPanel;
    ChartPanel* m_sourcesPanel;
    ChartPanel* m_yearsPanel;
    ChartPanel* m_changesPanel;
};

}  // namespace ui
