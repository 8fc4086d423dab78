#pragma once

#include "ui/start/start_choices.h"
#include "ui/window/installed_form.h"
#include "ui/window/kept_copy.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"
#include "ui/window/workbench.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace ui {

class CheckPanel;
class AuditPage;
class ContinuePage;
class FileQuestions;
class FootBar;
class InputsLoading;
class Inspector;
class Manual;
class MessageStrip;
class PanelLayout;
class PdfExport;
class PlanArea;
class PlanBar;
class PlanPages;
class ProjectTree;
class ShownPlan;
class StartPage;
class StartPages;
class TotalsLine;
class WindowMenus;
class WorkLine;

/// The window: the start page, or one plan at work. It makes the parts and tells them of one another; what each does
/// is its own. It opens and saves nothing: whoever owns the files listens to its requests and gives it a plan.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(WindowMemory& memory, const QString& manualFolder, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// The start page; made when it is first shown.
    [[nodiscard]] StartPage& startPage();
    void showStart();
    /// The page that looks at a table of others; made when it is first shown.
    [[nodiscard]] AuditPage& auditPage();
    /// Over the plan, which stays as it is, or over the start page.
    void showAudit();
    /// The page that makes a plan from last year's; made when it is first shown.
    [[nodiscard]] ContinuePage& continuePage();
    /// `path` of last year's plan, when it is known already.
    void showContinue(const QString& path = {});
    /// `path` is where the plan is kept: what is remembered of it is remembered under this name. The plan must
    /// outlive its stay in the window. A newer installed form is offered in a strip.
    void showPlan(ShownPlan& plan, const QString& path, InstalledForm installed = {});
    void closePlan();
    [[nodiscard]] bool hasPlan() const;

    /// Above the page, or on the start page: what would elsewhere be a dialog.
    void tell(const QString& message, bool fault);
    /// Where `tell` says it.
    [[nodiscard]] MessageStrip& stripInSight();
    /// The same of what was done as it was asked: it goes by itself.
    void tellDone(const QString& message);
    /// Takes an inputs file as one step of undo, or tells every fault of it and takes nothing.
    void loadInputs(const QString& path);

    /// The table in sight takes a file, looked at first.
    void takeTable(const QString& path);
    /// A file let go over the window: a plan is opened, a table goes into the appendix in sight.
    void takeDropped(const QString& path);

    /// The copies kept of the open plan, on a page of their own.
    void showCopies(const std::vector<KeptCopy>& copies);

    /// Another plan's content beside the open one's.
    void compareWith(const QString& name, const scenario::DraftContent& content);
    /// Another plan's content on the page that takes its values.
    void mergeWith(const QString& name, const scenario::DraftContent& content);
    /// The list in sight takes the rows of another plan.
    void takeListOf(const QString& name, const scenario::DraftContent& content);

    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] PlanPages& pages() const { return bench().pages(); }
    [[nodiscard]] Inspector& inspector() const { return bench().inspector(); }
    [[nodiscard]] CheckPanel& checkPanel() const { return bench().checks(); }
    [[nodiscard]] TotalsLine& totals() const { return bench().totals(); }
    [[nodiscard]] ProjectTree& tree() const { return bench().tree(); }
    [[nodiscard]] WorkLine& workLine() const;
    [[nodiscard]] PdfExport& pdfExport() const { return *m_pdf; }
    [[nodiscard]] InputsLoading& inputsLoading() const { return *m_inputs; }
    [[nodiscard]] MessageStrip& strip() const;
    [[nodiscard]] MessageStrip& formStrip() const;
    [[nodiscard]] PlanPlace place() const { return bench().place(); }
    /// By the suffix of the name: .pdf – every appendix, others – the one in sight with all its years. `kind` – the one
    /// chosen, where several have a suffix.
    void exportTo(const QString& path, const QString& kind = QString());
    /// The report for the head of a ministry, of the year and the scenario in sight.
    void reportTo(const QString& path);
    /// Through a link: Alt+← returns to where the user was.
    void goTo(const PlanPlace& place) { bench().goTo(place); }

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
    /// The audit knows no forms yet.
    void auditWanted();
    void comparedPlanRequested(const QString& path);
    void mergedPlanRequested(const QString& path);
    void listPlanRequested(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectStart();
    void connectFiles();
    void connectFileActs();
    void connectViews();
    void whenAccepted(QAction* action, const std::function<void()>& deed);
    [[nodiscard]] bool acceptTyped() const;
    [[nodiscard]] Workbench& bench() const;
    void showWithoutPlan();
    void leaveAudit();
    void showBars();
    void showActsOfPlan(bool shown);
    void furnish();
    void showTitle();
    void stepPanel(int step);

    WindowMemory& m_memory;
    std::unique_ptr<WindowActions> m_actions;
    QStackedWidget* m_centre;
    PdfExport* m_pdf;
    WindowMenus* m_menus;
    PlanArea* m_area;
    InputsLoading* m_inputs;
    PlanBar* m_bar;
    FootBar* m_foot;
    PanelLayout* m_panels;
    StartPages* m_starts;
    FileQuestions* m_files;
    Manual* m_manual;
};

}  // namespace ui
