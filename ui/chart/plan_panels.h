#pragma once

#include "core/explain/chart_data.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ui {

class ChartPanel;
class ShownPlan;
class SignedBarsChart;
class StackedBarsChart;
class WaterfallChart;
class YearColumnsChart;

/// How much a chart lists: ten bars and no rows of zero beside other charts, everything where it has the page.
enum class ChartLength { Short, Whole };

/// The charts of a plan in their panels, filled for the year and scenario in sight. The page puts them in their places.
class PlanPanels : public QObject {
    Q_OBJECT

public:
    PlanPanels(ShownPlan& shownPlan, QWidget* page);

    void fill(ChartLength length);
    /// Every panel, in the order of a sheet of paper.
    [[nodiscard]] std::vector<ChartPanel*> all() const;

    [[nodiscard]] ChartPanel& conditions() const { return *m_conditionsPanel; }
    [[nodiscard]] ChartPanel& sources() const { return *m_sourcesPanel; }
    [[nodiscard]] ChartPanel& years() const { return *m_yearsPanel; }
    [[nodiscard]] ChartPanel& reasons() const { return *m_reasonsPanel; }
    [[nodiscard]] ChartPanel& changes() const { return *m_changesPanel; }
    [[nodiscard]] StackedBarsChart& conditionsChart() const { return *m_conditions; }
    [[nodiscard]] StackedBarsChart& sourcesChart() const { return *m_sources; }
    [[nodiscard]] YearColumnsChart& yearsChart() const { return *m_years; }
    [[nodiscard]] WaterfallChart& reasonsChart() const { return *m_reasons; }
    [[nodiscard]] SignedBarsChart& changesChart() const { return *m_changes; }

signals:
    /// The act under the words of a panel without a chart.
    void appendixRequested(int appendix);

private:
    /// Why the year in sight has no year to be compared with, and the year where that is mended.
    struct YearGap {
        QString words;
        QString act;
        int year = 0;
    };

    void fillConditions(ChartLength length);
    void fillSources();
    void fillYears();
    void fillReasons();
    void fillChanges(ChartLength length);
    /// nullopt – the year in sight and the year before are both entered.
    [[nodiscard]] std::optional<YearGap> gap() const;
    /// The same, and where one of the two is incomplete.
    [[nodiscard]] std::optional<YearGap> gapOfWholeYears() const;
    void mend(const std::optional<YearGap>& gap);
    [[nodiscard]] explain::ChartPlan plan() const;
    /// «млн руб.»
    [[nodiscard]] QString unit() const;
    /// What is said in the place of a chart of the year in sight.
    [[nodiscard]] QString emptyYearWords() const;
    [[nodiscard]] QString appendixWords(int year) const;

    ShownPlan& m_shownPlan;
    StackedBarsChart* m_conditions;
    StackedBarsChart* m_sources;
    YearColumnsChart* m_years;
    WaterfallChart* m_reasons;
    SignedBarsChart* m_changes;
    ChartPanel* m_conditionsPanel;
    ChartPanel* m_sourcesPanel;
    ChartPanel* m_yearsPanel;
    ChartPanel* m_reasonsPanel;
    ChartPanel* m_changesPanel;
};

}  // namespace ui
