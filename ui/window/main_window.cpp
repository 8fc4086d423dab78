#include "ui/window/main_window.h"

#include "ui/audit/audit_page.h"
#include "ui/form/grid_accessible.h"
#include "ui/import/import_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_page.h"
#include "ui/start/continue_page.h"
#include "ui/start/start_page.h"
#include "ui/sweep/sweep_page.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/copies_page.h"
#include "ui/window/file_drop.h"
#include "ui/window/file_questions.h"
#include "ui/window/foot_bar.h"
#include "ui/window/inputs_loading.h"
#include "ui/window/manual.h"
#include "ui/window/merge_page.h"
#include "ui/window/panel_layout.h"
#include "ui/window/panel_walk.h"
#include "ui/window/pdf_export.h"
#include "ui/window/plan_area.h"
#include "ui/window/plan_bar.h"
#include "ui/window/plan_export.h"
#include "ui/window/plan_pages.h"
#include "ui/window/start_pages.h"
#include "ui/window/window_menus.h"
#include "ui/window/window_place.h"
#include "ui/window/work_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

#include <stdexcept>

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
      m_actions(std::make_unique<WindowActions>(*this)),
      m_centre(new Centre(this)),
      m_pdf(new PdfExport(this)),
      m_menus(new WindowMenus(*this, *m_actions, memory,
                              [this] { return m_area->bench() == nullptr ? nullptr : pages().appendix(); })),
      m_area(new PlanArea(memory, *m_actions, *m_menus, m_centre)),
      m_inputs(new InputsLoading(m_area->strip(), this)),
      m_bar(new PlanBar(*m_actions, this)),
      m_foot(new FootBar(this)),
      m_panels(new PanelLayout(*this, memory, *m_actions)),
      m_starts(new StartPages(*m_centre, memory)),
      m_files(new FileQuestions(*this, memory)),
      m_manual(new Manual(*this, manualFolder)) {
    announceGrids();
    setWindowTitle(QStringLiteral("ТПГГ"));
    setMinimumSize(1024, 600);
    setDockOptions(QMainWindow::AllowNestedDocks);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_centre->addWidget(m_area);
    setCentralWidget(m_centre);
    addToolBar(m_bar);
    addToolBar(Qt::BottomToolBarArea, m_foot);
    m_foot->work().follow(m_pdf->work());
    m_foot->work().follow(m_inputs->work());
    connectStart();
    connectFiles();
    connectFileActs();
    connectViews();
    connect(m_area, &PlanArea::benchMade, this, &MainWindow::furnish);
    placeWindow(*this, memory.geometry());
}

MainWindow::~MainWindow() = default;

void MainWindow::connectStart() {
    connect(m_starts, &StartPages::newPlanRequested, m_files, &FileQuestions::askNewPlan);
    connect(m_starts, &StartPages::lastPlanRequested, m_files, &FileQuestions::askLastPlan);
    connect(m_starts, &StartPages::openRequested, m_files, &FileQuestions::askOpen);
    connect(m_starts, &StartPages::planRequested, this, &MainWindow::openRequested);
    connect(m_starts, &StartPages::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_starts, &StartPages::continueRequested, this, [this] { showContinue(); });
    connect(m_starts, &StartPages::startRequested, this, &MainWindow::showStart);
    connect(m_starts, &StartPages::auditRequested, this, &MainWindow::showAudit);
    connect(m_starts, &StartPages::auditFileRequested, m_files, &FileQuestions::askAuditTable);
    connect(m_starts, &StartPages::auditLeft, this, &MainWindow::leaveAudit);
    connect(m_files, &FileQuestions::auditTableAnswered, this, [this](const QString& path) { auditPage().open(path); });
    connect(m_starts, &StartPages::helpRequested, this, [this] { m_manual->open(QStringLiteral("start")); });
}

void MainWindow::connectFiles() {
    connect(m_files, &FileQuestions::newPlanAnswered, this, &MainWindow::newPlanRequested);
    connect(m_files, &FileQuestions::openAnswered, this, &MainWindow::openRequested);
    connect(m_files, &FileQuestions::comparedPlanAnswered, this, &MainWindow::comparedPlanRequested);
    connect(m_files, &FileQuestions::mergedPlanAnswered, this, &MainWindow::mergedPlanRequested);
    connect(m_files, &FileQuestions::listPlanAnswered, this, &MainWindow::listPlanRequested);
    connect(m_files, &FileQuestions::tableAnswered, this, &MainWindow::takeTable);
    connect(new FileDrop(*this), &FileDrop::dropped, this, &MainWindow::takeDropped);
    connect(m_files, &FileQuestions::copyAnswered, this, &MainWindow::copyRequested);
    connect(m_files, &FileQuestions::planOfCopyAnswered, this, &MainWindow::planOfCopyRequested);
    connect(m_files, &FileQuestions::lastPlanAnswered, this,
            [this](const QString& path) { continuePage().choose(path); });
    connect(m_files, &FileQuestions::inputsAnswered, this, &MainWindow::loadInputs);
    connect(m_files, &FileQuestions::sweepAnswered, this, [this](const QString& path) { pages().sweep().open(path); });
    connect(m_files, &FileQuestions::exportAnswered, this, &MainWindow::exportTo);
    connect(m_files, &FileQuestions::reportAnswered, this, &MainWindow::reportTo);
    connect(m_pdf, &PdfExport::saved, this,
            [this](const QString& path) { tellDone(QStringLiteral("Сохранено: ") + QDir::toNativeSeparators(path)); });
    connect(m_pdf, &PdfExport::notSaved, this, [this](const QString& reason) { tell(reason, true); });
}

void MainWindow::connectFileActs() {
    const WindowActions& act = *m_actions;
    whenAccepted(act.newPlan, [this] { emit closePlanRequested(); });
    whenAccepted(act.newFromLast, [this] {
        // This year's plan is last year's of the next one.
        const QString last = hasPlan() ? m_area->path() : QString();
        emit closePlanRequested();
        showContinue(last);
    });
    whenAccepted(act.open, [this] { m_files->askOpen(); });
    whenAccepted(act.auditTable, [this] { showAudit(); });
    whenAccepted(act.loadInputs, [this] { m_files->askInputs(); });
    whenAccepted(act.loadTable, [this] { m_files->askTable(); });
    whenAccepted(act.saveCopy, [this] { m_files->askCopy(m_area->plan()->title()); });
    whenAccepted(act.copies, [this] { emit copiesRequested(); });
    whenAccepted(act.takePlan, [this] { m_files->askMergedPlan(); });
    whenAccepted(act.exportTables,
                 [this] { m_files->askExport(PlanExport(*m_area->plan(), pages(), *m_pdf).question()); });
    whenAccepted(act.report, [this] { m_files->askReport(m_area->plan()->title()); });
    whenAccepted(act.closePlan, [this] { emit closePlanRequested(); });
    connect(act.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus, &WindowMenus::recentChosen, this, [this](const QString& path) {
        if (acceptTyped()) {
            emit openRequested(path);
        }
    });
}

void MainWindow::connectViews() {
    const WindowActions& act = *m_actions;
    connect(act.nextPanel, &QAction::triggered, this, [this] { stepPanel(1); });
    connect(act.previousPanel, &QAction::triggered, this, [this] { stepPanel(-1); });
    connect(act.resetLayout, &QAction::triggered, m_panels, &PanelLayout::reset);
    connect(act.help, &QAction::triggered, this, [this] {
        const bool isAudit = qobject_cast<AuditPage*>(m_centre->currentWidget()) != nullptr;
        m_manual->open(isAudit ? QStringLiteral("audit") : hasPlan() ? bench().helpTopic() : QStringLiteral("start"));
    });
    connect(act.keyboard, &QAction::triggered, m_manual, [this] { m_manual->open(QStringLiteral("keyboard")); });
    connect(act.about, &QAction::triggered, m_manual, [this] { m_manual->open(QStringLiteral("about")); });
}

void MainWindow::whenAccepted(QAction* action, const std::function<void()>& deed) {
    connect(action, &QAction::triggered, this, [this, deed] {
        if (acceptTyped()) {
            deed();
        }
    });
}

bool MainWindow::acceptTyped() const {
    return m_area->bench() == nullptr || bench().acceptTyped();
}

StartPage& MainWindow::startPage() {
    return m_starts->start();
}

ContinuePage& MainWindow::continuePage() {
    return m_starts->continuing();
}

void MainWindow::showStart() {
    showWithoutPlan();
    m_starts->showStart();
}

AuditPage& MainWindow::auditPage() {
    return m_starts->auditing();
}

void MainWindow::showAudit() {
    emit auditWanted();
    showWithoutPlan();
    m_centre->setCurrentWidget(&auditPage());
    auditPage().setFocus();
}

void MainWindow::leaveAudit() {
    if (!hasPlan()) {
        showStart();
        return;
    }
    showActsOfPlan(true);
    m_centre->setCurrentWidget(m_area);
    showBars();
}

/// A remembered layout may know of hidden bars.
void MainWindow::showBars() {
    m_panels->arrange();
    m_bar->setVisible(true);
    m_foot->setVisible(true);
    showTitle();
}

void MainWindow::showContinue(const QString& path) {
    showWithoutPlan();
    m_starts->showContinue(path);
}

void MainWindow::showWithoutPlan() {
    showActsOfPlan(false);
    m_panels->hide();
    setWindowFilePath({});
    setWindowTitle(QStringLiteral("Территориальная программа государственных гарантий"));
}

void MainWindow::showActsOfPlan(bool shown) {
    for (QAction* action : m_actions->ofPlan()) {
        action->setEnabled(shown);
    }
    m_menus->setOfPlanVisible(shown);
    m_bar->setVisible(shown);
    m_foot->setVisible(shown);
}

bool MainWindow::hasPlan() const {
    return m_area->plan() != nullptr;
}

void MainWindow::showPlan(ShownPlan& plan, const QString& path, InstalledForm installed) {
    closePlan();
    showActsOfPlan(true);
    m_area->begin(plan, path, std::move(installed));
    connect(&plan, &ShownPlan::formChanged, this, [this] {
        m_panels->fold();
        showTitle();
    });
    m_centre->setCurrentWidget(m_area);
    showBars();
    m_area->openFirst();
}

/// The panels and bars round a plan that has just been made.
void MainWindow::furnish() {
    Workbench* bench = m_area->bench();
    m_panels->hold(bench->tree(), bench->inspector(), bench->checks(), m_area->plan()->region());
    m_foot->hold(bench->totals());
    m_menus->showAppendices(m_area->plan()->edition());
    m_bar->follow(*m_area->plan());
    connect(bench, &Workbench::pageShown, m_panels, [this] {
        const AppendixPage* table = pages().appendix();
        m_panels->showFor({table != nullptr, table != nullptr, table != nullptr && table->model().rows().isList()});
    });
    connect(bench, &Workbench::inspectorWanted, m_panels, &PanelLayout::showInspector);
    connect(m_bar, &PlanBar::scenarioChosen, bench, &Workbench::chooseScenario);
    connect(m_bar, &PlanBar::yearChosen, bench, &Workbench::chooseYear);
    connect(&pages(), &PlanPages::otherPlanRequested, m_files, &FileQuestions::askComparedPlan);
    connect(&pages(), &PlanPages::mergedPlanRequested, m_files, &FileQuestions::askMergedPlan);
    connect(&pages(), &PlanPages::tableFileRequested, m_files, &FileQuestions::askTable);
    connect(&pages(), &PlanPages::listPlanRequested, m_files, &FileQuestions::askListPlan);
    connect(&pages(), &PlanPages::planOfCopyRequested, m_files,
            [this](int number) { m_files->askPlanOfCopy(m_area->path(), number); });
    connect(&pages(), &PlanPages::sweepFileRequested, m_files, [this] {
        if (acceptTyped()) {
            m_files->askSweep();
        }
    });
    connect(&pages(), &PlanPages::workOffered, &m_foot->work(), &WorkLine::follow);
}

void MainWindow::closePlan() {
    if (hasPlan()) {
        m_area->remember();
        m_inputs->giveUp();
        m_area->plan()->disconnect(this);
        m_bar->leave();
        m_area->end();
        m_starts->clear();
    }
}

void MainWindow::showTitle() {
    setWindowTitle(titleOf(*m_area->plan(), m_area->path()));
    setWindowFilePath(QFileInfo(m_area->path()).absoluteFilePath());
}

MessageStrip& MainWindow::stripInSight() {
    return hasPlan() ? m_area->strip() : m_starts->strip();
}

void MainWindow::tell(const QString& message, bool fault) {
    stripInSight().display(fault ? StripKind::Error : StripKind::Note, message, QStringLiteral("Закрыть"));
}

void MainWindow::tellDone(const QString& message) {
    stripInSight().displayDone(message);
}

MessageStrip& MainWindow::strip() const {
    return m_area->strip();
}

MessageStrip& MainWindow::formStrip() const {
    return m_area->formStrip();
}

WorkLine& MainWindow::workLine() const {
    return m_foot->work();
}

Workbench& MainWindow::bench() const {
    return *m_area->bench();
}

void MainWindow::loadInputs(const QString& path) {
    m_inputs->start(*m_area->plan(), path);
}

void MainWindow::takeTable(const QString& path) {
    if (hasPlan()) {
        pages().importTable({path, {}, 0});
    } else {
        tell(QStringLiteral("Откройте план, в который загрузить таблицу «%1».").arg(QFileInfo(path).fileName()), false);
    }
}

void MainWindow::takeDropped(const QString& path) {
    if (!acceptTyped()) {
        return;
    }
    if (path.endsWith(QStringLiteral(".tpgg"), Qt::CaseInsensitive)) {
        emit openRequested(path);
    } else {
        takeTable(path);
    }
}

void MainWindow::showCopies(const std::vector<KeptCopy>& copies) {
    pages().copies().setCopies(copies);
}

void MainWindow::takeListOf(const QString& name, const scenario::DraftContent& content) {
    if (AppendixPage* page = pages().appendix(); page != nullptr) {
        page->takeListOf(name, content);
    }
}

void MainWindow::compareWith(const QString& name, const scenario::DraftContent& content) {
    bench().openPage({PageKind::Compare, 0});
    if (ComparisonPage* page = pages().comparison(); page != nullptr) {
        page->compareWith(name.toStdString(), content);
    }
}

void MainWindow::mergeWith(const QString& name, const scenario::DraftContent& content) {
    bench().openPage({PageKind::Merge, 0});
    pages().merge().setOther(name, content);
}

void MainWindow::exportTo(const QString& path, const QString& kind) {
    try {
        if (PlanExport(*m_area->plan(), pages(), *m_pdf).write(path, kind)) {
            tellDone(QStringLiteral("Сохранено: %1").arg(QDir::toNativeSeparators(path)));
        }
    } catch (const std::runtime_error& error) {
        tell(QString::fromUtf8(error.what()), true);
    }
}

void MainWindow::reportTo(const QString& path) {
    try {
        writeReport(*m_area->plan(), path);
        tellDone(QStringLiteral("Сохранено: %1").arg(QDir::toNativeSeparators(path)));
    } catch (const std::runtime_error& error) {
        tell(QString::fromUtf8(error.what()), true);
    }
}

void MainWindow::stepPanel(int step) {
    walkPanels(QList<PanelStop>{{m_bar, firstByTab(*m_bar)}} + bench().stops(), step);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!acceptTyped()) {
        event->ignore();
        return;
    }
    if (hasPlan()) {
        m_area->remember();
    }
    m_memory.setWindow(saveGeometry(), hasPlan() ? saveState() : QByteArray());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    m_panels->followWindow(event->oldSize().width());
    m_bar->setNarrow(m_panels->isNarrow());
}

}  // namespace ui
