// The panels of a plan in the main window, and what they tell each other.
#include "ui/check/check_panel.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/inputs_page.h"
#include "ui/norms/norms_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/index_bar.h"
#include "ui/scenario/rebalance_bar.h"
#include "ui/scenario/scenario_menu.h"
#include "ui/scenario/solve_bar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/appendix_page.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"
#include "ui/window/totals_line.h"
#include "ui/window/tree_title.h"
#include "ui/window/work_line.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QMenu>
#include <QShortcut>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int narrowestTree = 190;
/// Of a name in the list of scenarios.
constexpr int widestScenario = 640;
constexpr int narrowestInspector = 250;

}  // namespace

void MainWindow::makePlanWidgets(const QString& path) {
    m_pages = new PlanPages(*m_document, m_memory, m_installed, m_planBox);
    m_planColumn->addWidget(m_pages, 1);
    m_tree = new ProjectTree(*m_document, m_treeDock);
    m_tree->setMinimumWidth(narrowestTree);
    m_treeDock->setWidget(m_tree);
    static_cast<TreeTitle*>(m_treeDock->titleBarWidget())->setRegion(m_document->region());
    m_inspector = new Inspector(*m_document, m_inspectorDock);
    m_inspector->setMinimumWidth(narrowestInspector);
    m_inspectorDock->setWidget(m_inspector);
    m_checks = new CheckPanel(*m_document, CheckPlace::Panel, m_checkDock);
    m_checkDock->setWidget(m_checks);
    m_totals = new TotalsLine(*m_document, m_footBar);
    m_totals->setZoom(m_memory.zoom());
    m_footBar->insertWidget(m_workShown, m_totals);

    m_scenarioBar = new ScenarioBar(*m_document, m_planBox);
    m_planColumn->insertWidget(m_planColumn->indexOf(m_pages), m_scenarioBar);
    m_scenarioActs = new ScenarioMenu(*m_document, *m_scenarioBar, *m_scenarioMenu, m_pages);
    m_scenarioActs->setWhatIf(
        {m_actions->solve, m_actions->rebalance, m_actions->indexRows, m_actions->sensitivity, m_actions->sweep});
    m_solveBar = new SolveBar(*m_document, m_planBox);
    m_planColumn->insertWidget(m_planColumn->indexOf(m_pages), m_solveBar);
    m_indexBar = new IndexBar(*m_document, m_planBox);
    m_planColumn->insertWidget(m_planColumn->indexOf(m_pages), m_indexBar);
    m_rebalanceBar = new RebalanceBar(*m_document, m_planBox);
    m_planColumn->insertWidget(m_planColumn->indexOf(m_pages), m_rebalanceBar);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_tree, m_inspector, m_checks}) {
        auto* back = new QShortcut(Qt::Key_Escape, panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, m_pages, [this] { m_pages->currentWidget()->setFocus(); });
    }
    showScenarios();
    QStringList years;
    for (const int year : m_document->years()) {
        years.append(QString::number(year));
    }
    m_years->setItems(years);
    m_years->setCurrent(static_cast<int>(years.indexOf(QString::number(m_document->year()))));
    m_appendixMenu->clear();
    for (const form::Appendix& appendix : m_document->edition().appendices) {
        QAction* action = m_appendixMenu->addAction(
            QStringLiteral("%1  %2").arg(appendix.number).arg(QString::fromStdString(appendix.shortTitle)));
        connect(action, &QAction::triggered, m_pages, [this, number = appendix.number] {
            openPage({PageKind::Appendix, number});
        });
        AppendixPage& page = m_pages->appendix(appendix.number);
        page.view().setCollapsedRows(m_memory.collapsed(path, appendix.number));
        page.setCellMenu(m_cellMenu);
        if (!m_memory.labelMode(QString::fromStdString(m_document->edition().id)
                                + QStringLiteral("-%1").arg(appendix.number))) {
            page.setLabelMode(page.usualLabelMode(width()));
        }
    }
}

void MainWindow::connectPlan() {
    connect(m_tree, &ProjectTree::pageRequested, this, &MainWindow::openPage);
    connect(m_pages, &PlanPages::pageChanged, this, &MainWindow::showPage);
    connect(m_pages, &PlanPages::currentCellChanged, this, &MainWindow::showCurrentCell);
    connect(m_pages, &PlanPages::remarkChanged, m_totals, &TotalsLine::setRemark);
    connect(m_document, &ShownPlan::changed, m_totals, &TotalsLine::forgetDeed);
    connect(m_pages, &PlanPages::zoomChanged, m_totals, &TotalsLine::setZoom);
    connect(m_pages, &PlanPages::yearsTogetherChanged, m_actions->allYears, &QAction::setChecked);
    const auto openCell = [this](const form::CellAddress& cell, int year) {
        goTo({{PageKind::Appendix, cell.appendix}, year, cell});
    };
    connect(m_pages, &PlanPages::cellRequested, this, openCell);
    connect(m_pages, &PlanPages::otherPlanRequested, this, &MainWindow::askComparedPlan);
    connect(m_pages, &PlanPages::newScenarioRequested, m_scenarioBar,
            [this] { m_scenarioBar->open(ScenarioDeed::Create); });
    connect(m_pages, &PlanPages::printRequested, m_actions->print, &QAction::trigger);
    connect(m_pages, &PlanPages::exportRequested, m_actions->exportTables, &QAction::trigger);
    connect(m_inspector, &Inspector::cellRequested, this,
            [this, openCell](const form::CellAddress& cell) { openCell(cell, m_document->year()); });
    connect(m_inspector, &Inspector::correctionRequested, m_pages, [this] { m_actions->correct->trigger(); });
    connect(m_checks, &CheckPanel::findingRequested, this, [this, openCell](const check::CheckFinding& finding) {
        if (finding.cell) {
            openCell(*finding.cell, finding.year);
        } else {
            goTo({{PageKind::Populations, 0}, finding.year, std::nullopt});
            m_pages->inputs().showParameter(finding.parameter, finding.year);
        }
    });
    connect(m_document, &ShownPlan::changed, this, [this] {
        showUndo();
        // An appendix tells of its own cell; once an edit is enough.
        if (m_pages->appendix() == nullptr) {
            showCurrentCell();
        }
    });
    connect(m_document, &ShownPlan::formChanged, this, &MainWindow::remakePlan);
    connect(m_pages, &PlanPages::formAccepted, this, &MainWindow::acceptForm);
    connect(m_pages, &PlanPages::formPostponed, this, &MainWindow::postponeForm);
    connect(m_document, &ShownPlan::yearChanged, this, [this](int year) {
        m_years->setCurrent(year - m_document->years().front());
        if (m_pages->appendix() == nullptr) {
            showCurrentCell();
        }
    });
    connect(m_document, &ShownPlan::scenariosChanged, this, &MainWindow::showScenarios);
    connect(m_document, &ShownPlan::scenarioChanged, this,
            [this] { m_scenarios->setCurrentIndex(m_scenarios->findData(m_document->scenario())); });
    connect(m_scenarioActs, &ScenarioMenu::refused, m_strip, [this](const QString& reason) { tell(reason, true); });
    connect(m_scenarioActs, &ScenarioMenu::done, m_totals,
            [this](const QString& deed) { m_totals->setDeedRemark(QStringLiteral("Сделано: ") + deed); });
    connect(m_scenarioBar, &ScenarioBar::closed, m_pages, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_pages, &PlanPages::sweepFileRequested, this, &MainWindow::askSweep);
    connect(m_pages, &PlanPages::planOfCopyRequested, this, &MainWindow::askPlanOfCopy);
    connect(m_pages, &PlanPages::workOffered, m_work, &WorkLine::follow);
    connect(m_solveBar, &SolveBar::closed, m_pages, [this] { m_pages->currentWidget()->setFocus(); });
    for (DeedBar* bar : std::initializer_list<DeedBar*>{m_indexBar, m_rebalanceBar}) {
        connect(bar, &DeedBar::closed, m_pages, [this] { m_pages->currentWidget()->setFocus(); });
    }
    connect(m_tree, &ProjectTree::scenarioRequested, this, &MainWindow::chooseScenario);
    connect(m_document, &ShownPlan::notRecorded, this, [this](const QString& reason) { tell(reason, true); });
}

void MainWindow::showPage() {
    m_tree->setCurrentPage(m_pages->page());
    const bool preview = m_pages->page().kind == PageKind::Preview;
    const bool appendix = m_pages->appendix() != nullptr;
    const bool listed = m_pages->page().kind == PageKind::Checks;
    // Panels about a cell make room for pages that have none, and come back as they were.
    const auto show = [](QDockWidget* dock, const QAction* wanted, bool fits) {
        const QSignalBlocker quiet(dock);
        dock->setVisible(fits && wanted->isChecked());
    };
    show(m_inspectorDock, m_actions->inspectorPanel, appendix);
    show(m_checkDock, m_actions->checkPanel, appendix && !preview && !listed);
    for (QAction* action : {m_actions->cut, m_actions->copyHeadings, m_actions->fillDown, m_actions->clear,
                            m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->goToRow,
                            m_actions->correct, m_actions->copy, m_actions->paste, m_actions->pastePreview}) {
        action->setEnabled(appendix);
    }
    showYearsChoice();
    showServicesChoice();
    showFormOffer();
    m_totals->setRemark({});
    showCurrentCell();
}

void MainWindow::showYearsChoice() {
    const AppendixPage* page = m_pages->appendix();
    const NormsPage* norms = m_pages->norms();
    m_actions->allYears->setEnabled(page != nullptr || norms != nullptr);
    m_actions->allYears->setChecked(page != nullptr ? page->yearsTogether()
                                                    : norms != nullptr && norms->yearsTogether());
    m_actions->lastYear->setEnabled(page != nullptr && m_document->lastYear() != nullptr);
    m_actions->lastYear->setChecked(m_actions->lastYear->isEnabled() && page->yearsTogether()
                                    && page->model().lastYearShown());
}

void MainWindow::showServicesChoice() {
    const AppendixPage* page = m_pages->appendix();
    const bool counted = page != nullptr && m_document->calculation().countsServices(page->model().appendix().number);
    m_actions->services->setEnabled(counted);
    m_actions->services->setChecked(m_pages->services() == document::ServicesColumn::Shown);
    m_actions->services->setToolTip(counted ? QStringLiteral("Целое число услуг рядом с объёмом, на экране и на бумаге")
                                            : QStringLiteral("Число услуг считает только способ «целое число услуг × "
                                                             "стоимость единицы» (Правила расчёта)"));
}

void MainWindow::showCurrentCell() {
    if (m_pages == nullptr) {
        return;
    }
    const PlanPlace here = place();
    m_inspector->showCell(here.cell);
    if (!m_travelling) {
        m_visited.visit(here);
    }
    showTrail();
}

void MainWindow::showTrail() {
    m_actions->back->setEnabled(m_visited.canGoBack());
    m_actions->forward->setEnabled(m_visited.canGoForward());
}

/// The list of the toolbar; an indent says what stands on what.
void MainWindow::showScenarios() {
    const QSignalBlocker quiet(m_scenarios);
    m_scenarios->clear();
    for (const ScenarioLine& line : scenarioLines(m_document->draft())) {
        m_scenarios->addItem(QString(line.depth * 3, QChar(0x00A0)) + line.name, line.id);
        if (line.frozen) {
            m_scenarios->setItemIcon(m_scenarios->count() - 1, icon(Icon::Lock));
        }
    }
    m_scenarios->setCurrentIndex(m_scenarios->findData(m_document->scenario()));
    m_scenarios->view()->setMinimumWidth(std::min(m_scenarios->view()->sizeHintForColumn(0) + 24, widestScenario));
}

/// What is typed and not entered belongs to the scenario in sight.
void MainWindow::chooseScenario(int id) {
    if (acceptTyped()) {
        m_document->setScenario(id);
    }
    m_scenarios->setCurrentIndex(m_scenarios->findData(m_document->scenario()));
}

void MainWindow::stepScenario(int step) {
    if (acceptTyped()) {
        m_scenarioActs->step(step);
    }
}

/// Takes a deed back or does it again, then shows where: an act whose effect is out of sight looks like none.
void MainWindow::goThroughDeeds(bool back) {
    const auto& journal = m_document->draft().content().journal;
    const std::size_t entries = journal.size();
    if (back) {
        m_document->undo();
    } else {
        m_document->redo();
    }
    if (journal.size() == entries) {
        return;
    }
    const scenario::Change change = journal.back().change;
    const auto isCell = [](const scenario::ChangeItem& item) {
        return form::CellAddress::fromPath(item.key.path).has_value();
    };
    // A deed with several years is shown in the one in sight.
    auto at = std::ranges::find_if(change.items, [&](const scenario::ChangeItem& item) {
        return isCell(item) && (item.key.year == 0 || item.key.year == m_document->year());
    });
    if (at == change.items.end()) {
        at = std::ranges::find_if(change.items, isCell);
    }
    if (at != change.items.end() && m_pages->appendix() != nullptr) {
        const form::CellAddress cell = *form::CellAddress::fromPath(at->key.path);
        const int year = at->key.year != 0 ? at->key.year : m_document->year();
        showPlace({{PageKind::Appendix, cell.appendix}, year, cell});
    }
    m_totals->setDeedRemark((back ? QStringLiteral("Отменено: ") : QStringLiteral("Возвращено: "))
                            + QString::fromStdString(change.title));
}

void MainWindow::showUndo() {
    const auto show = [](QAction* action, const QString& deed, const std::optional<QString>& title, bool allowed,
                         const QString& keys) {
        action->setEnabled(allowed && title.has_value());
        action->setText(title ? deed + QStringLiteral(": ") + *title : deed);
        action->setToolTip(action->text() + QStringLiteral(", ") + keys);
    };
    const bool allowed = !m_document->isReadOnly();
    show(m_actions->undo, QStringLiteral("Отменить"), m_document->undoTitle(), allowed, QStringLiteral("Ctrl+Z"));
    show(m_actions->redo, QStringLiteral("Вернуть"), m_document->redoTitle(), allowed, QStringLiteral("Ctrl+Y"));
}

}  // namespace ui
