#include "ui/window/workbench.h"

#include "ui/check/check_panel.h"
#include "ui/check/checks_page.h"
#include "ui/deviation/deviations_page.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/inputs_page.h"
#include "ui/note/note_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/deed_bar.h"
#include "ui/scenario/scenario_menu.h"
#include "ui/sweep/sweep_page.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/help_topic.h"
#include "ui/window/inspector.h"
#include "ui/window/panel_walk.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"
#include "ui/window/table_acts.h"
#include "ui/window/table_chart_view.h"
#include "ui/window/table_head.h"
#include "ui/window/totals_line.h"
#include "ui/window/travel.h"
#include "ui/window/typed_input.h"
#include "ui/window/view_choices.h"
#include "ui/window/what_if_bars.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"
#include "ui/window/window_menus.h"

#include <QAction>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

Workbench::Workbench(ShownPlan& plan, PlanPages* pages, const WindowActions& actions, const WindowMenus& menus)
    : QWidget(pages->parentWidget()),
      m_plan(plan),
      m_actions(actions),
      m_menus(menus),
      m_pages(pages),
      m_tree(new ProjectTree(plan)),
      m_inspector(new Inspector(plan)),
      m_checks(new CheckPanel(plan)),
      m_totals(new TotalsLine(plan)),
      m_typed(std::make_unique<TypedInput>(*pages, *m_inspector)),
      m_scenarioBar(new ScenarioBar(plan, this)),
      m_scenarios(new ScenarioMenu(plan, *m_scenarioBar, menus.scenarioMenu(), pages)),
      m_whatIf(new WhatIfBars(plan, *pages, *m_typed, actions)),
      m_travel(new Travel(plan, *pages, actions)),
      m_views(new ViewChoices(plan, *pages, *m_typed, actions)) {
    m_scenarios->setWhatIf({actions.solve, actions.rebalance, actions.indexRows, actions.sensitivity, actions.sweep});
    layBars();
    connectPages();
    connectPanels();
    connectScenarios();
    connectActs();
    connectLinks();
    connectTableActs(actions, *pages);
}

/// Pages tell the panels until their end, so they go first; panels stand in the window, but are of this plan.
Workbench::~Workbench() {
    delete m_pages;
    delete m_tree;
    delete m_inspector;
    delete m_checks;
    delete m_totals;
}

void Workbench::layBars() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scenarioBar);
    for (DeedBar* bar : m_whatIf->bars()) {
        column->addWidget(bar);
    }
    column->addWidget(m_pages, 1);
    connect(m_scenarioBar, &ScenarioBar::closed, this, &Workbench::focusPage);
    connect(m_whatIf, &WhatIfBars::closed, this, &Workbench::focusPage);
}

void Workbench::connectPages() {
    connect(m_pages, &PlanPages::pageChanged, this, &Workbench::showPage);
    connect(m_pages, &PlanPages::currentCellChanged, this, &Workbench::showCurrentCell);
    connect(m_pages, &PlanPages::remarkChanged, m_totals, &TotalsLine::setRemark);
    connect(m_pages, &PlanPages::zoomChanged, m_totals, &TotalsLine::setZoom);
    connect(m_pages, &PlanPages::cellRequested, this, &Workbench::openCell);
    connect(m_pages, &PlanPages::correctionRequested, this, [this](const form::CellAddress& cell, int year) {
        openCell(cell, year);
        m_actions.correct->trigger();
    });
    connect(m_pages, &PlanPages::placeRequested, this, &Workbench::goTo);
    connect(m_pages, &PlanPages::newScenarioRequested, this, [this] { m_scenarioBar->open(ScenarioDeed::Create); });
    connect(m_pages, &PlanPages::printRequested, m_actions.print, &QAction::trigger);
    connect(m_pages, &PlanPages::exportRequested, m_actions.exportTables, &QAction::trigger);
}

void Workbench::connectPanels() {
    connect(m_tree, &ProjectTree::pageRequested, this, &Workbench::openPage);
    connect(m_tree, &ProjectTree::scenarioRequested, this, &Workbench::chooseScenario);
    connect(m_inspector, &Inspector::cellRequested, this,
            [this](const form::CellAddress& cell) { openCell(cell, m_plan.year()); });
    connect(m_inspector, &Inspector::correctionRequested, m_actions.correct, &QAction::trigger);
    connect(m_inspector, &Inspector::tabShown, this, &Workbench::showTableChart);
    connect(m_inspector, &Inspector::pasteRequested, m_actions.pastePreview, &QAction::trigger);
    connect(m_checks, &CheckPanel::findingRequested, this, [this](const check::CheckFinding& finding) {
        if (finding.cell) {
            openCell(*finding.cell, finding.year);
        } else {
            goTo({{PageKind::Populations, 0}, finding.year, std::nullopt});
            m_pages->inputs().showParameter(finding.parameter, finding.year);
        }
    });
    for (QWidget* panel : std::initializer_list<QWidget*>{m_tree, m_inspector, m_checks}) {
        auto* back = new QShortcut(Qt::Key_Escape, panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, &Workbench::focusPage);
    }
    connect(&m_plan, &ShownPlan::changed, m_totals, &TotalsLine::forgetDeed);
    connect(&m_plan, &ShownPlan::changed, this, &Workbench::showCellOfOtherPage);
    connect(&m_plan, &ShownPlan::yearChanged, this, &Workbench::showCellOfOtherPage);
}

void Workbench::connectScenarios() {
    connect(m_scenarios, &ScenarioMenu::refused, this, &Workbench::refused);
    connect(m_scenarios, &ScenarioMenu::done, m_totals,
            [this](const QString& deed) { m_totals->setDeedRemark(QStringLiteral("Сделано: ") + deed); });
    whenAccepted(m_actions.nextScenario, [this] { m_scenarios->step(1); });
    whenAccepted(m_actions.previousScenario, [this] { m_scenarios->step(-1); });
}

void Workbench::connectActs() {
    whenAccepted(m_actions.print, [this] { m_pages->print(); });
    whenAccepted(m_actions.protocol, [this] { m_pages->openProtocol(); });
    whenAccepted(m_actions.sensitivity, [this] { m_pages->openSensitivity(); });
    whenAccepted(m_actions.sweep, [this] { m_pages->sweep().showForm(); });
    whenAccepted(m_actions.nextYear, [this] { m_plan.setYear(m_plan.year() + 1); });
    whenAccepted(m_actions.previousYear, [this] { m_plan.setYear(m_plan.year() - 1); });
    const auto step = [this](bool forward) {
        // On every page F4 leads to what is open there.
        if (DeviationsPage* const page = m_pages->deviations(); page != nullptr) {
            page->step(forward);
        } else if (NotePage* const note = m_pages->note()) {
            note->showDifference(forward);
        } else if (ChecksPage* const checks = m_pages->checks(); checks != nullptr) {
            checks->step(forward);
        } else {
            m_checks->step(forward);
        }
    };
    connect(m_actions.nextFinding, &QAction::triggered, this, [step] { step(true); });
    connect(m_actions.previousFinding, &QAction::triggered, this, [step] { step(false); });
    connect(m_actions.passport, &QAction::triggered, this, [this] { openInspector(InspectorTab::Passport); });
    connect(m_actions.history, &QAction::triggered, this, [this] { openInspector(InspectorTab::History); });
    connect(m_actions.note, &QAction::triggered, this, [this] { openInspector(InspectorTab::Note); });
    connect(m_actions.tableChart, &QAction::triggered, this, &Workbench::setTableChartShown);
}

void Workbench::connectLinks() {
    connect(m_pages, &PlanPages::backRequested, m_actions.back, &QAction::trigger);
    const std::initializer_list<std::pair<QAction*, PageKind>> links{{m_actions.populations, PageKind::Populations},
                                                                     {m_actions.rules, PageKind::Rules},
                                                                     {m_actions.norms, PageKind::Norms},
                                                                     {m_actions.titles, PageKind::Titles},
                                                                     {m_actions.journal, PageKind::Journal},
                                                                     {m_actions.charts, PageKind::Charts},
                                                                     {m_actions.compare, PageKind::Compare},
                                                                     {m_actions.checks, PageKind::Checks},
                                                                     {m_actions.takeFigures, PageKind::Take}};
    for (const auto& [action, kind] : links) {
        connect(action, &QAction::triggered, this, [this, kind = kind] { openPage({kind, 0}); });
    }
    connect(&m_menus, &WindowMenus::appendixChosen, this, [this](int number) {
        openPage({PageKind::Appendix, number});
    });
}

void Workbench::whenAccepted(QAction* action, const std::function<void()>& deed) {
    connect(action, &QAction::triggered, this, [this, deed] {
        if (acceptTyped()) {
            deed();
        }
    });
}

void Workbench::recall(const WindowMemory& memory, const QString& path) {
    m_totals->setZoom(memory.zoom());
    m_tree->setFoldedGroups(memory.foldedGroups());
    const QString edition = QString::fromStdString(m_plan.edition().id);
    const auto furnish = [this, &memory, path, edition](AppendixPage& page) {
        const int number = page.model().appendix().number;
        page.view().setCollapsedRows(memory.collapsed(path, number));
        if (const auto years = memory.earlierYears(path, number);
            years && *years != static_cast<int>(page.columns().earlierYears())) {
            page.columns().setEarlierYears(static_cast<EarlierYears>(*years));
        }
        page.setCellMenu(&m_menus.cellMenu());
        if (m_inspector->chart().hasChart(number)) {
            page.head().addToggle(*m_actions.tableChart);
        }
        if (!memory.labelMode(edition + QStringLiteral("-%1").arg(number))) {
            page.setLabelMode(page.usualLabelMode(window()->width()));
        }
    };
    // A form has a dozen tables, and a page is made when it is first looked at.
    for (const form::Appendix& appendix : m_plan.edition().appendices) {
        if (AppendixPage* page = m_pages->made(appendix.number); page != nullptr) {
            furnish(*page);
        }
    }
    connect(m_pages, &PlanPages::appendixMade, this, [furnish](AppendixPage* page) { furnish(*page); });
}

void Workbench::remember(WindowMemory& memory, const QString& path) const {
    memory.setFoldedGroups(m_tree->foldedGroups());
    for (const form::Appendix& appendix : m_plan.edition().appendices) {
        if (const AppendixPage* page = m_pages->made(appendix.number); page != nullptr) {
            memory.setCollapsed(path, appendix.number, page->view().collapsedRows());
            memory.setEarlierYears(path, appendix.number, static_cast<int>(page->columns().earlierYears()));
        }
    }
}

bool Workbench::acceptTyped() const {
    return m_typed->accept();
}

void Workbench::openPage(const PageId& page) {
    if (acceptTyped()) {
        m_pages->open(page);
    } else {
        m_tree->setCurrentPage(m_pages->page());
    }
}

PlanPlace Workbench::place() const {
    return m_travel->place();
}

void Workbench::goTo(const PlanPlace& place) {
    if (acceptTyped()) {
        m_travel->jump(place);
    }
}

void Workbench::openCell(const form::CellAddress& cell, int year) {
    goTo({{PageKind::Appendix, cell.appendix}, year, cell});
}

/// What is typed and not entered belongs to the scenario in sight.
void Workbench::chooseScenario(int id) {
    if (acceptTyped()) {
        m_plan.setScenario(id);
    }
}

void Workbench::chooseYear(int year) {
    if (acceptTyped()) {
        m_plan.setYear(year);
    }
}

void Workbench::showPage() {
    m_tree->setCurrentPage(m_pages->page());
    emit pageShown();
    enableTableActs(m_actions, m_pages->appendix() != nullptr);
    m_views->show();
    m_totals->setRemark({});
    showCurrentCell();
}

void Workbench::showCurrentCell() {
    m_inspector->showCell(place().cell);
    showTableChart();
    m_travel->noteHere();
}

/// An appendix tells of its own cell; once an edit is enough.
void Workbench::showCellOfOtherPage() {
    if (m_pages->appendix() == nullptr) {
        showCurrentCell();
    }
}

void Workbench::openInspector(InspectorTab tab) {
    if (m_pages->appendix() != nullptr) {
        emit inspectorWanted();
        m_inspector->open(tab);
        showCurrentCell();
    }
}

/// The chart goes as it came: with the panel, where it opened that.
void Workbench::setTableChartShown(bool shown) {
    if (shown) {
        m_panelOpenedForChart = !m_inspector->isVisible();
        openInspector(InspectorTab::Chart);
        return;
    }
    m_inspector->setTab(InspectorTab::Passport);
    if (m_panelOpenedForChart) {
        m_actions.inspectorPanel->trigger();
    }
    focusPage();
}

void Workbench::showTableChart() {
    m_actions.tableChart->setEnabled(m_inspector->hasChart());
    m_actions.tableChart->setChecked(m_inspector->isVisible() && m_inspector->tab() == InspectorTab::Chart);
}

void Workbench::focusPage() {
    m_pages->currentWidget()->setFocus();
}

QString Workbench::helpTopic() const {
    return m_whatIf->isSolving() ? QStringLiteral("what-if") : ui::helpTopic(*m_pages);
}

QList<PanelStop> Workbench::stops() const {
    QWidget* page = m_pages->currentWidget();
    QWidget* entry = page->focusProxy() != nullptr ? page->focusProxy() : firstByTab(*page);
    QList<PanelStop> stops{{m_tree, m_tree}, {page, entry}};
    if (AppendixPage* table = m_pages->appendix(); table != nullptr) {
        stops.append({&table->formulaLine(), &table->formulaLine().formula()});
    }
    stops.append({m_checks, m_checks->list().isVisible() ? &m_checks->list() : firstByTab(*m_checks)});
    stops.append({m_inspector, &m_inspector->page()});
    return stops;
}

}  // namespace ui
