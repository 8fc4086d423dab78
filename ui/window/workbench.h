#pragma once

#include "ui/window/plan_place.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;

namespace ui {

class CheckPanel;
class Inspector;
class PlanPages;
class ProjectTree;
class ScenarioBar;
class ScenarioMenu;
class ShownPlan;
class TotalsLine;
class Travel;
class TypedInput;
class ViewChoices;
class WhatIfBars;
class WindowMenus;
class WindowMemory;
struct PanelStop;
struct WindowActions;
enum class InspectorTab;

/// One plan at work: its pages under the strips that ask for a deed, and the panels that stand round them. When the
/// form of the plan becomes another one, the whole is made anew.
class Workbench : public QWidget {
    Q_OBJECT

public:
    /// Takes the pages over, and stands where they stood.
    Workbench(ShownPlan& plan, PlanPages* pages, const WindowActions& actions, const WindowMenus& menus);
    ~Workbench() override;

    [[nodiscard]] PlanPages& pages() const { return *m_pages; }
    [[nodiscard]] ProjectTree& tree() const { return *m_tree; }
    [[nodiscard]] Inspector& inspector() const { return *m_inspector; }
    [[nodiscard]] CheckPanel& checks() const { return *m_checks; }
    [[nodiscard]] TotalsLine& totals() const { return *m_totals; }
    [[nodiscard]] Travel& travel() const { return *m_travel; }

    /// What is remembered of how the plan was looked at, but for the place.
    void recall(const WindowMemory& memory, const QString& path);
    void remember(WindowMemory& memory, const QString& path) const;
    /// Takes what is typed and not yet entered, as Enter would; false when it is refused and stays as typed.
    [[nodiscard]] bool acceptTyped() const;
    void openPage(const PageId& page);
    [[nodiscard]] PlanPlace place() const;
    void goTo(const PlanPlace& place);
    void chooseScenario(int id);
    void chooseYear(int year);
    /// The page of the manual about what is in sight.
    [[nodiscard]] QString helpTopic() const;
    /// For F6.
    [[nodiscard]] QList<PanelStop> stops() const;

signals:
    void pageShown();
    void inspectorWanted();
    void refused(const QString& words);

private:
    void layBars();
    void connectPages();
    void connectPanels();
    void connectScenarios();
    void connectActs();
    void connectLinks();
    void whenAccepted(QAction* action, const std::function<void()>& deed);
    void showPage();
    void showCurrentCell();
    void showCellOfOtherPage();
    void openCell(const form::CellAddress& cell, int year);
    void openInspector(InspectorTab tab);
    void setTableChartShown(bool shown);
    void showTableChart();
    void focusPage();

    ShownPlan& m_plan;
    const WindowActions& m_actions;
    const WindowMenus& m_menus;
    PlanPages* m_pages;
    ProjectTree* m_tree;
    Inspector* m_inspector;
    bool m_panelOpenedForChart = false;
    CheckPanel* m_checks;
    TotalsLine* m_totals;
    std::unique_ptr<TypedInput> m_typed;
    ScenarioBar* m_scenarioBar;
    ScenarioMenu* m_scenarios;
    WhatIfBars* m_whatIf;
    Travel* m_travel;
    ViewChoices* m_views;
};

}  // namespace ui
