// What the acts of the main window do.
#include "ui/chart/charts_page.h"
#include "ui/check/check_panel.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/index_bar.h"
#include "ui/scenario/rebalance_bar.h"
#include "ui/scenario/solve_bar.h"
#include "ui/start/start_page.h"
#include "ui/sweep/sweep_page.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/help_window.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_walk.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"
#include "ui/window/totals_line.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

namespace ui {

void MainWindow::shutBars() {
    for (QWidget* bar : std::initializer_list<QWidget*>{m_solveBar, m_indexBar, m_rebalanceBar}) {
        bar->setVisible(false);
    }
}

void MainWindow::connectActions() {
    const WindowActions& act = *m_actions;
    connect(act.newPlan, &QAction::triggered, this, &MainWindow::askClosePlan);
    connect(act.newFromLast, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            // This year's plan is last year's of the next one.
            const QString last = m_document == nullptr ? QString() : m_path;
            emit closePlanRequested();
            showContinue(last);
        }
    });
    connect(act.open, &QAction::triggered, this, &MainWindow::askOpen);
    connect(act.loadInputs, &QAction::triggered, this, &MainWindow::askInputs);
    connect(act.saveCopy, &QAction::triggered, this, &MainWindow::askCopy);
    connect(act.closePlan, &QAction::triggered, this, &MainWindow::askClosePlan);
    connect(act.quit, &QAction::triggered, this, &QWidget::close);
    connect(act.print, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            m_pages->print();
        }
    });
    connect(act.exportTables, &QAction::triggered, this, &MainWindow::askExport);
    connect(act.nextYear, &QAction::triggered, this, [this] { stepYear(1); });
    connect(act.previousYear, &QAction::triggered, this, [this] { stepYear(-1); });
    connect(act.nextScenario, &QAction::triggered, this, [this] { stepScenario(1); });
    connect(act.previousScenario, &QAction::triggered, this, [this] { stepScenario(-1); });
    connect(act.solve, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            shutBars();
            m_solveBar->open(place().cell);
        }
    });
    connect(act.indexRows, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            shutBars();
            m_indexBar->open(m_pages->markedRows());
        }
    });
    connect(act.rebalance, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            shutBars();
            const auto cell = place().cell;
            m_rebalanceBar->open(cell ? cell->appendix : m_document->edition().appendices.back().number,
                                 m_pages->markedRows(), cell ? cell->row : std::string());
        }
    });
    connect(act.sensitivity, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            m_pages->openSensitivity();
        }
    });
    connect(act.sweep, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            m_pages->sweep().showForm();
        }
    });
    connect(m_scenarios, &QComboBox::activated, this,
            [this](int index) { chooseScenario(m_scenarios->itemData(index).toInt()); });
    connect(m_years, &SegmentedSwitch::currentChanged, this, [this](int place) {
        if (m_document != nullptr) {
            chooseYear(m_document->years()[static_cast<std::size_t>(place)]);
        }
    });
    const std::initializer_list<std::pair<QAction*, PageKind>> links{
        {act.populations, PageKind::Populations}, {act.rules, PageKind::Rules},     {act.norms, PageKind::Norms},
        {act.titles, PageKind::Titles},           {act.journal, PageKind::Journal}, {act.charts, PageKind::Charts},
        {act.compare, PageKind::Compare},         {act.checks, PageKind::Checks}};
    for (const auto& [action, kind] : links) {
        connect(action, &QAction::triggered, this, [this, kind = kind] { openPage({kind, 0}); });
    }
    connect(act.copies, &QAction::triggered, this, [this] {
        if (acceptTyped()) {
            emit copiesRequested();
        }
    });
    connect(act.formChanges, &QAction::triggered, this, &MainWindow::openFormChanges);
    connect(act.nextFinding, &QAction::triggered, this, [this] { m_checks->step(true); });
    connect(act.previousFinding, &QAction::triggered, this, [this] { m_checks->step(false); });
    connect(act.help, &QAction::triggered, this, [this] { openHelp(helpPage()); });
    connect(act.keyboard, &QAction::triggered, this, [this] { openHelp(QStringLiteral("keyboard")); });
    connect(act.about, &QAction::triggered, this, [this] { openHelp(QStringLiteral("about")); });
}

void MainWindow::connectEditing() {
    const WindowActions& act = *m_actions;
    connect(act.undo, &QAction::triggered, this, [this] { goThroughDeeds(true); });
    connect(act.redo, &QAction::triggered, this, [this] { goThroughDeeds(false); });
    const auto onGrid = [this](QAction* action, auto deed) {
        connect(action, &QAction::triggered, this, [this, deed] {
            if (GridView* table = grid(); table != nullptr) {
                deed(*table);
            }
        });
    };
    onGrid(act.cut, [](GridView& table) { table.cutSelection(); });
    onGrid(act.copy, [](GridView& table) { table.copySelection(false); });
    onGrid(act.copyHeadings, [](GridView& table) { table.copySelection(true); });
    onGrid(act.paste, [](GridView& table) { table.requestPaste(false); });
    onGrid(act.pastePreview, [](GridView& table) { table.requestPaste(true); });
    onGrid(act.fillDown, [](GridView& table) { table.requestFillDown(); });
    onGrid(act.clear, [](GridView& table) { table.requestClear(); });
    const auto onPage = [this](QAction* action, auto deed) {
        connect(action, &QAction::triggered, this, [this, deed] {
            if (AppendixPage* page = m_pages->appendix(); page != nullptr) {
                deed(*page);
            }
        });
    };
    onPage(act.find, [](AppendixPage& page) { page.openFind(); });
    onPage(act.findNext, [](AppendixPage& page) { page.findNext(true); });
    onPage(act.findPrevious, [](AppendixPage& page) { page.findNext(false); });
    onPage(act.goToRow, [](AppendixPage& page) { page.openGoToRow(); });
    onPage(act.formula, [](AppendixPage& page) { page.formulaLine().focusFormula(); });
    onPage(act.correct, [](AppendixPage& page) { page.correctCurrent(); });
}

void MainWindow::connectView() {
    const WindowActions& act = *m_actions;
    const auto travel = [this](std::optional<PlanPlace> place) {
        if (place) {
            m_travelling = true;
            showPlace(*place);
            m_travelling = false;
            showTrail();
        }
    };
    connect(act.back, &QAction::triggered, this, [this, travel] { travel(m_visited.back()); });
    connect(act.forward, &QAction::triggered, this, [this, travel] { travel(m_visited.forward()); });
    connect(act.passport, &QAction::triggered, this,
            [this] { openInspector(static_cast<int>(InspectorTab::Passport)); });
    connect(act.history, &QAction::triggered, this, [this] { openInspector(static_cast<int>(InspectorTab::History)); });
    connect(act.note, &QAction::triggered, this, [this] { openInspector(static_cast<int>(InspectorTab::Note)); });
    connect(act.menus, &QAction::triggered, this,
            [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); });
    connect(act.cellMenu, &QAction::triggered, this, &MainWindow::openCellMenu);
    connect(act.nextPanel, &QAction::triggered, this, [this] { stepPanel(1); });
    connect(act.previousPanel, &QAction::triggered, this, [this] { stepPanel(-1); });
    connect(act.allYears, &QAction::triggered, this, [this](bool together) {
        if (AppendixPage* page = m_pages->appendix(); page != nullptr && acceptTyped()) {
            page->setYearsTogether(together);
        }
        if (NormsPage* norms = m_pages->norms(); norms != nullptr) {
            norms->setYearsTogether(together);
        }
        showYearsChoice();
    });
    connect(act.lastYear, &QAction::triggered, this, [this](bool shown) {
        if (AppendixPage* page = m_pages->appendix(); page != nullptr && acceptTyped()) {
            page->setLastYearShown(shown);
        }
        showYearsChoice();
    });
    connect(act.services, &QAction::triggered, this, [this](bool shown) {
        if (m_pages != nullptr && acceptTyped()) {
            m_pages->setServicesShown(shown);
        }
    });
    connect(act.zoomIn, &QAction::triggered, this, [this] { changeZoom(m_memory.zoom() + 10); });
    connect(act.zoomOut, &QAction::triggered, this, [this] { changeZoom(m_memory.zoom() - 10); });
    connect(act.zoomReset, &QAction::triggered, this, [this] { changeZoom(100); });
    connect(act.resetLayout, &QAction::triggered, this, [this] {
        m_memory.forgetPanels();
        for (QAction* action : {m_actions->treePanel, m_actions->checkPanel, m_actions->inspectorPanel}) {
            action->setChecked(true);
        }
        arrangePanels();
        showPage();
    });
    for (QAction* action : act.schemes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_memory.scheme()));
    }
    connect(act.schemes, &QActionGroup::triggered, this, &MainWindow::setScheme);
}

void MainWindow::setScheme(QAction* chosen) {
    const auto scheme = static_cast<Scheme>(chosen->data().toInt());
    m_memory.setScheme(scheme);
    if (Theme::current() != nullptr) {
        Theme::current()->setScheme(scheme);
    }
}

void MainWindow::changeZoom(int percent) {
    for (const form::Appendix& appendix : m_document->edition().appendices) {
        m_pages->appendix(appendix.number).view().setZoom(percent);
    }
}

void MainWindow::stepYear(int step) {
    chooseYear(m_document->year() + step);
}

void MainWindow::openInspector(int tab) {
    if (m_pages->appendix() == nullptr) {
        return;
    }
    m_inspectorDock->setVisible(true);
    m_actions->inspectorPanel->setChecked(true);
    m_inspector->open(static_cast<InspectorTab>(tab));
    showCurrentCell();
}

void MainWindow::stepPanel(int step) {
    QWidget* page = m_pages->currentWidget();
    QWidget* entry = page->focusProxy() != nullptr ? page->focusProxy() : firstByTab(*page);
    QList<PanelStop> stops{{m_toolBar, firstByTab(*m_toolBar)}, {m_tree, m_tree}, {page, entry}};
    if (AppendixPage* table = m_pages->appendix(); table != nullptr) {
        stops.append({&table->formulaLine(), &table->formulaLine().formula()});
    }
    stops.append({m_checks, m_checks->list().isVisible() ? &m_checks->list() : firstByTab(*m_checks)});
    stops.append({m_inspector, &m_inspector->page()});
    walkPanels(stops, step);
}

/// The menu of whatever has the focus, beside what is chosen in it and not where the mouse happens to be.
void MainWindow::openCellMenu() {
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return;
    }
    const auto* list = qobject_cast<QAbstractItemView*>(focus);
    const QWidget* field = list == nullptr ? focus : list->viewport();
    const QRect cell = list == nullptr ? QRect() : list->visualRect(list->currentIndex());
    const QPoint place = (cell.isEmpty() ? field->rect() : cell).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, field->mapToGlobal(place));
    QApplication::sendEvent(focus, &event);
}

QString MainWindow::helpPage() const {
    if (m_document == nullptr) {
        return QStringLiteral("start");
    }
    const auto* charts = qobject_cast<const ChartsPage*>(m_pages->currentWidget());
    if (m_solveBar->isVisible() || (charts != nullptr && charts->part() == ChartsPart::Sensitivity)) {
        return QStringLiteral("what-if");
    }
    switch (m_pages->page().kind) {
    case PageKind::Populations:
    case PageKind::Rules:
    case PageKind::Titles:
        return QStringLiteral("inputs");
    case PageKind::Appendix:
        return QStringLiteral("table");
    case PageKind::Checks:
        return QStringLiteral("checks");
    case PageKind::Journal:
        return QStringLiteral("journal");
    case PageKind::Preview:
        return QStringLiteral("print");
    case PageKind::Charts:
        return QStringLiteral("charts");
    case PageKind::Compare:
        return QStringLiteral("comparison");
    case PageKind::Summary:
        return QStringLiteral("summary");
    case PageKind::Norms:
        return QStringLiteral("norms");
    case PageKind::FormChanges:
    case PageKind::Copies:
        return QStringLiteral("journal");
    case PageKind::Sweep:
        return QStringLiteral("what-if");
    }
    return QStringLiteral("index");
}

void MainWindow::openHelp(const QString& page) {
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_manualFolder, QApplication::applicationVersion(), this);
    }
    m_help->open(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

}  // namespace ui
