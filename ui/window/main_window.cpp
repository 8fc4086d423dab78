#include "ui/window/main_window.h"

#include "ui/check/check_panel.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_accessible.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/scenario_bar.h"
#include "ui/scenario/solve_bar.h"
#include "ui/start/continue_page.h"
#include "ui/start/start_page.h"
#include "ui/widgets/file_names.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/appendix_page.h"
#include "ui/window/inspector.h"
#include "ui/window/pdf_export.h"
#include "ui/window/plan_pages.h"
#include "ui/window/programme_cost.h"
#include "ui/window/project_tree.h"
#include "ui/window/totals_line.h"
#include "ui/window/work_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui {
namespace {

/// Pages out of sight must not widen the window: a stack asks for the widest of all its pages.
class Centre : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize minimumSizeHint() const override { return {320, 240}; }
};

}  // namespace

MainWindow::MainWindow(WindowMemory& memory, const QString& manualFolder, QWidget* parent)
    : QMainWindow(parent),
      m_memory(memory),
      m_manualFolder(manualFolder),
      m_actions(std::make_unique<WindowActions>(*this)),
      m_centre(new Centre(this)),
      m_planBox(new QWidget(m_centre)),
      m_planColumn(new QVBoxLayout(m_planBox)),
      m_strip(new MessageStrip(m_planBox)),
      m_formStrip(new MessageStrip(m_planBox)),
      m_pdf(new PdfExport(this)) {
    announceGrids();
    setWindowTitle(QStringLiteral("ТПГГ"));
    setMinimumSize(1024, 600);
    setDockOptions(QMainWindow::AllowNestedDocks);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_planColumn->setContentsMargins(0, 0, 0, 0);
    m_planColumn->setSpacing(0);
    m_planColumn->addWidget(m_strip);
    m_planColumn->addWidget(m_formStrip);
    m_centre->addWidget(m_planBox);
    setCentralWidget(m_centre);
    connect(m_strip, &MessageStrip::firstChosen, m_strip, &MessageStrip::dismiss);
    connect(m_formStrip, &MessageStrip::firstChosen, this, &MainWindow::openFormChanges);
    connect(m_formStrip, &MessageStrip::secondChosen, this, &MainWindow::acceptForm);
    makeMenus();
    makeToolBar();
    makeDocks();
    m_work->follow(m_pdf->work());
    connect(m_pdf, &PdfExport::saved, this,
            [this](const QString& path) { tellDone(QStringLiteral("Сохранено: ") + QDir::toNativeSeparators(path)); });
    connect(m_pdf, &PdfExport::notSaved, this, [this](const QString& reason) { tell(reason, true); });
    connectActions();
    connectEditing();
    connectView();
    if (!restoreGeometry(m_memory.geometry())) {
        takeUsualSize();
    }
}

MainWindow::~MainWindow() = default;

StartPage& MainWindow::startPage() {
    if (m_start == nullptr) {
        m_start = new StartPage(m_centre);
        m_centre->addWidget(m_start);
        connect(m_start, &StartPage::newPlanRequested, this, &MainWindow::askNewPlan);
        connect(m_start, &StartPage::lastPlanRequested, this, [this] { showContinue(); });
        connect(m_start, &StartPage::fileRequested, this, &MainWindow::askOpen);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::sampleRequested);
        connect(m_start, &StartPage::planRequested, this, &MainWindow::openFile);
        connect(m_start, &StartPage::helpRequested, this, [this] { openHelp(QStringLiteral("start")); });
    }
    return *m_start;
}

ContinuePage& MainWindow::continuePage() {
    if (m_continue == nullptr) {
        m_continue = new ContinuePage(m_centre);
        m_centre->addWidget(m_continue);
        connect(m_continue, &ContinuePage::newPlanRequested, this, &MainWindow::askNewPlan);
        connect(m_continue, &ContinuePage::fileRequested, this, &MainWindow::askLastPlan);
        connect(m_continue, &ContinuePage::backRequested, this, &MainWindow::showStart);
    }
    return *m_continue;
}

void MainWindow::showStart() {
    startPage().setRecentPlans(m_memory.recentPlans());
    m_centre->setCurrentWidget(m_start);
    hidePlanWidgets();
    m_start->focusNewPlan();
}

void MainWindow::showContinue(const QString& path) {
    continuePage().setRecentPlans(m_memory.recentPlans());
    m_centre->setCurrentWidget(m_continue);
    hidePlanWidgets();
    m_continue->reset();
    if (!path.isEmpty()) {
        m_continue->choose(path);
    }
}

void MainWindow::hidePlanWidgets() {
    for (QAction* action : m_actions->ofPlan()) {
        action->setEnabled(false);
    }
    for (QMenu* menu : std::as_const(m_planMenus)) {
        menu->menuAction()->setVisible(false);
    }
    m_toolBar->setVisible(false);
    m_footBar->setVisible(false);
    for (QDockWidget* dock : {m_treeDock, m_inspectorDock, m_checkDock}) {
        dock->setVisible(false);
    }
    setWindowFilePath({});
    setWindowTitle(QStringLiteral("Территориальная программа государственных гарантий"));
}

void MainWindow::showPlan(ShownPlan& document, const QString& path, InstalledForm installed) {
    closePlan();
    m_document = &document;
    m_path = path;
    m_installed = std::move(installed);
    m_formPostponed = false;
    for (QAction* action : m_actions->ofPlan()) {
        action->setEnabled(true);
    }
    makePlanWidgets(path);
    connectPlan();
    for (QMenu* menu : std::as_const(m_planMenus)) {
        menu->menuAction()->setVisible(true);
    }
    m_toolBar->setVisible(true);
    m_footBar->setVisible(true);
    m_centre->setCurrentWidget(m_planBox);
    arrangePanels();
    showTitle();
    showUndo();
    PlanPlace place = m_memory.place(path).value_or(PlanPlace{});
    const bool known = document.edition().appendix(place.page.appendix) != nullptr;
    if (!m_memory.place(path) || (place.page.kind == PageKind::Appendix && !known)
        || place.page.kind == PageKind::Preview || place.page.kind == PageKind::FormChanges
        || place.page.kind == PageKind::Copies) {
        place = {{PageKind::Appendix, document.edition().appendices.back().number}, document.year(), std::nullopt};
    }
    m_beforeFormChanges = place;
    showPlace(place);
    if (document.isReadOnly()) {
        m_strip->display(StripKind::Warning, document.readOnlyReason(), QStringLiteral("Закрыть"));
    }
}

void MainWindow::closePlan() {
    if (m_document == nullptr) {
        return;
    }
    rememberPlan();
    m_strip->dismiss();
    m_formStrip->dismiss();
    deletePlanWidgets();
    m_document = nullptr;
    m_installed = {};
    m_visited = {};
    if (m_start != nullptr) {
        m_start->clear();
    }
    if (m_continue != nullptr) {
        m_continue->reset();
    }
}

MessageStrip& MainWindow::stripInSight() {
    const bool continuing = m_continue != nullptr && m_centre->currentWidget() == m_continue;
    return m_document != nullptr ? *m_strip : continuing ? m_continue->strip() : startPage().strip();
}

void MainWindow::tell(const QString& message, bool fault) {
    stripInSight().display(fault ? StripKind::Error : StripKind::Note, message, QStringLiteral("Закрыть"));
}

void MainWindow::tellDone(const QString& message) {
    stripInSight().displayDone(message);
}

PlanPlace MainWindow::place() const {
    PlanPlace place{m_pages->page(), m_document->year(), std::nullopt};
    if (const AppendixPage* page = m_pages->appendix(); page != nullptr) {
        place.cell = page->currentCell();
    }
    return place;
}

void MainWindow::goTo(const PlanPlace& target) {
    if (!acceptTyped()) {
        return;
    }
    m_visited.visit(place());
    m_travelling = true;
    showPlace(target);
    m_travelling = false;
    m_visited.jump(place());
    showTrail();
}

void MainWindow::showPlace(const PlanPlace& place) {
    if (place.year != 0) {
        m_document->setYear(place.year);
    }
    // The trail may lead to what a former edition of the form had.
    const bool isGone =
        place.page.kind == PageKind::Appendix && m_document->edition().appendix(place.page.appendix) == nullptr;
    m_pages->open(isGone ? PageId{PageKind::Appendix, m_document->edition().appendices.back().number} : place.page);
    if (place.cell && m_pages->appendix() != nullptr) {
        m_pages->appendix()->goTo(*place.cell);
    }
}

GridView* MainWindow::grid() const {
    AppendixPage* page = m_pages == nullptr ? nullptr : m_pages->appendix();
    return page == nullptr ? nullptr : &page->view();
}

void MainWindow::showTitle() {
    const QFileInfo file(m_path);
    const QString folder = file.absolutePath();
    // Copies of one plan have one title: the file tells them apart, and its folder copies of one name.
    const QString place = isHiddenFolder(folder) ? QString() : QStringLiteral(" (%1)").arg(QDir(folder).dirName());
    setWindowTitle(file.fileName() + place + QStringLiteral(" – ") + m_document->title() + QStringLiteral(" – ТПГГ"));
    setWindowFilePath(file.absoluteFilePath());
}

/// What the list of recent plans tells of this one.
PlanDigest MainWindow::digest() const {
    PlanDigest result;
    const programme::CellView cost = programmeCost(*m_document, m_document->years().front());
    result.cost = !cost.figure      ? QStringLiteral("не введена")
                  : cost.incomplete ? QStringLiteral("неполно")
                                    : figureWords(cost, moneyWords(*m_document));
    for (const check::CheckFinding& finding : m_document->findings()) {
        result.errors += finding.state == check::State::Error ? 1 : 0;
        result.warnings += finding.state == check::State::Warning ? 1 : 0;
    }
    result.readOnly = m_document->isReadOnly();
    return result;
}

void MainWindow::rememberPlan() {
    m_memory.setDigest(m_path, digest());
    m_memory.setPlace(m_path, place());
    for (const form::Appendix& appendix : m_document->edition().appendices) {
        if (const AppendixPage* page = m_pages->made(appendix.number); page != nullptr) {
            m_memory.setCollapsed(m_path, appendix.number, page->view().collapsedRows());
        }
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!acceptTyped()) {
        event->ignore();
        return;
    }
    if (m_document != nullptr) {
        rememberPlan();
    }
    m_memory.setWindow(saveGeometry(), m_document != nullptr ? saveState() : QByteArray());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    followWidth(event->oldSize().width());
    foldForSize();
}

}  // namespace ui
