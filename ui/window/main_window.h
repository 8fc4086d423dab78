#pragma once

#include "ui/start/start_choices.h"
#include "ui/window/installed_form.h"
#include "ui/window/kept_copy.h"
#include "ui/window/plan_place.h"
#include "ui/window/visited_places.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QMainWindow>

#include <memory>

class QComboBox;
class QDockWidget;
class QMenu;
class QStackedWidget;
class QToolBar;
class QVBoxLayout;

namespace ui {

class AppendixPage;
class CheckPanel;
class ContinuePage;
class ShownPlan;
class GridView;
class HelpWindow;
class Inspector;
class MessageStrip;
class PdfExport;
class PlanPages;
class ProjectTree;
class ScenarioBar;
class ScenarioMenu;
class SegmentedSwitch;
class SolveBar;
class IndexBar;
class RebalanceBar;
class StartPage;
class TableMenus;
class TotalsLine;
class WorkLine;

/// The window: the start page, or one plan with its panels. It opens and saves nothing: whoever owns the files
/// listens to its requests and gives it a document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(WindowMemory& memory, const QString& manualFolder, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The start page; made when it is first shown.
    [[nodiscard]] StartPage& startPage();
    void showStart();
    /// The page that makes a plan from last year's; made when it is first shown.
    [[nodiscard]] ContinuePage& continuePage();
    /// `path` of last year's plan, when it is known already.
    void showContinue(const QString& path = {});
    /// `path` is where the plan is kept: what is remembered of it is remembered under this name. The document
    /// must outlive its stay in the window. A newer installed form is offered in a strip.
    void showPlan(ShownPlan& document, const QString& path, InstalledForm installed = {});
    void closePlan();
    [[nodiscard]] bool hasPlan() const { return m_document != nullptr; }

    /// Above the page, or on the start page: what would elsewhere be a dialog.
    void tell(const QString& message, bool fault);
    /// Where `tell` says it.
    [[nodiscard]] MessageStrip& stripInSight();
    /// The same of what was done as it was asked: it goes by itself.
    void tellDone(const QString& message);
    /// Takes an inputs file as one step of undo, or tells every fault of it and takes nothing.
    void loadInputs(const QString& path);

    /// The copies kept of the open plan, on a page of their own.
    void showCopies(const std::vector<KeptCopy>& copies);

    /// Another plan's content beside the open one's.
    void compareWith(const QString& name, const scenario::DraftContent& content);

    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] PlanPages& pages() const { return *m_pages; }
    [[nodiscard]] Inspector& inspector() const { return *m_inspector; }
    [[nodiscard]] CheckPanel& checkPanel() const { return *m_checks; }
    [[nodiscard]] TotalsLine& totals() const { return *m_totals; }
    [[nodiscard]] WorkLine& workLine() const { return *m_work; }
    [[nodiscard]] PdfExport& pdfExport() const { return *m_pdf; }
    [[nodiscard]] MessageStrip& strip() const { return *m_strip; }
    [[nodiscard]] MessageStrip& formStrip() const { return *m_formStrip; }
    [[nodiscard]] ProjectTree& tree() const { return *m_tree; }
    [[nodiscard]] PlanPlace place() const;
    /// By the suffix of the name: .pdf – every appendix, .xlsx and .csv – the one in sight with all its years.
    void exportTo(const QString& path);
    /// Through a link: Alt+← returns to where the user was.
    void goTo(const PlanPlace& place);

signals:
    void newPlanRequested(const ui::NewPlan& plan, const QString& path);
    void openRequested(const QString& path);
    void sampleRequested(const QString& file);
    /// The plan as it is now, under another name.
    void copyRequested(const QString& path);
    /// The list of kept copies is wanted: showCopies answers.
    void copiesRequested();
    /// The plan as it was in a kept copy, under this name.
    void planOfCopyRequested(int number, const QString& path);
    void closePlanRequested();
    void comparedPlanRequested(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectActions();
    void connectEditing();
    void connectView();
    void makeMenus();
    void makeToolBar();
    void makeDocks();
    void fillRecentMenu();
    void takeUsualSize();
    void arrangePanels();
    void usePanelSizes();
    void followWidth(int before);
    [[nodiscard]] bool panelsFit() const;
    void foldForSize();
    void makePlanWidgets(const QString& path);
    void deletePlanWidgets();
    void connectPlan();
    void remakePlan();
    void showFormOffer();
    void openFormChanges();
    void acceptForm();
    void postponeForm();
    void showPlace(const PlanPlace& place);
    void showCurrentCell();
    void showYearsChoice();
    void showServicesChoice();
    void goThroughDeeds(bool back);
    void showUndo();
    void showTrail();
    void showPage();
    void showScenarios();
    void chooseScenario(int id);
    void stepScenario(int step);
    void showTitle();
    [[nodiscard]] PlanDigest digest() const;
    void rememberPlan();
    void stepYear(int step);
    void stepPanel(int step);
    void openCellMenu();
    void openInspector(int tab);
    void setScheme(QAction* chosen);
    void changeZoom(int percent);
    void askNewPlan(const NewPlan& plan);
    void askLastPlan();
    void askComparedPlan();
    /// One strip of questions at a time.
    void shutBars();
    void askOpen();
    void hidePlanWidgets();
    void askInputs();
    void askSweep();
    void askCopy();
    void askPlanOfCopy(int number);
    void askClosePlan();
    void openFile(const QString& path);
    void openPage(const PageId& page);
    void chooseYear(int year);
    /// Takes what is typed and not yet entered, as Enter would; false when it is refused and stays as typed.
    [[nodiscard]] bool acceptTyped();
    void askExport();
    void openHelp(const QString& page);
    [[nodiscard]] QString helpPage() const;
    [[nodiscard]] GridView* grid() const;
    [[nodiscard]] QString suggestedFile(const QString& name, const QString& suffix) const;

    WindowMemory& m_memory;
    QString m_manualFolder;
    std::unique_ptr<WindowActions> m_actions;
    ShownPlan* m_document = nullptr;
    QString m_path;
    InstalledForm m_installed;
    bool m_formPostponed = false;
    PlanPlace m_beforeFormChanges;
    VisitedPlaces m_visited;
    bool m_travelling = false;

    QStackedWidget* m_centre;
    StartPage* m_start = nullptr;
    ContinuePage* m_continue = nullptr;
    QWidget* m_planBox;
    QVBoxLayout* m_planColumn;
    MessageStrip* m_strip;
    MessageStrip* m_formStrip;
    PdfExport* m_pdf;
    QToolBar* m_toolBar = nullptr;
    QToolBar* m_footBar = nullptr;
    QComboBox* m_scenarios = nullptr;
    ScenarioBar* m_scenarioBar = nullptr;
    ScenarioMenu* m_scenarioActs = nullptr;
    SolveBar* m_solveBar = nullptr;
    IndexBar* m_indexBar = nullptr;
    RebalanceBar* m_rebalanceBar = nullptr;
    SegmentedSwitch* m_years = nullptr;
    QList<QMenu*> m_planMenus;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_appendixMenu = nullptr;
    QMenu* m_scenarioMenu = nullptr;
    QMenu* m_cellMenu = nullptr;
    QDockWidget* m_treeDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_checkDock = nullptr;

    PlanPages* m_pages = nullptr;
    ProjectTree* m_tree = nullptr;
    Inspector* m_inspector = nullptr;
    CheckPanel* m_checks = nullptr;
    TotalsLine* m_totals = nullptr;
    WorkLine* m_work = nullptr;
    QAction* m_workShown = nullptr;
    HelpWindow* m_help = nullptr;
};

}  // namespace ui
