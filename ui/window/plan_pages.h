#pragma once

#include "core/document/placed_columns.h"
#include "core/document/printed_table.h"
#include "ui/print/kit_button.h"
#include "ui/window/installed_form.h"
#include "ui/window/plan_place.h"

#include <QStackedWidget>

#include <map>
#include <string>
#include <vector>

namespace ui {

class AppendixPage;
class BackgroundWork;
class ChecksPage;
class ComparisonPage;
class CopiesPage;
class ImportPage;
class DeviationsPage;
class ShownPlan;
class InputsPage;
class MergePage;
class NormsPage;
class NotePage;
class PrintPreviewPage;
struct ImportSource;
struct PreviewChoice;
struct TakenImport;
class SweepPage;
class WindowMemory;

/// The pages of one plan. A page is made when it is first asked for.
class PlanPages : public QStackedWidget {
    Q_OBJECT

public:
    PlanPages(ShownPlan& shownPlan, WindowMemory& memory, InstalledForm installed, QWidget* parent = nullptr);

    void open(const PageId& page);
    [[nodiscard]] PageId page() const { return m_page; }
    /// Where the preview returns to.
    [[nodiscard]] PageId beforePreview() const { return m_beforePreview; }
    /// The appendix in sight; null on every other page.
    [[nodiscard]] AppendixPage* appendix() const;
    [[nodiscard]] AppendixPage& appendix(int number);
    /// Null while the appendix has not been opened yet.
    [[nodiscard]] AppendixPage* made(int number) const;
    [[nodiscard]] InputsPage& inputs();
    /// The normatives in sight; null on every other page.
    [[nodiscard]] NormsPage* norms() const;
    /// Rows of the appendix in sight whose cells are selected, in their order; empty on other pages.
    [[nodiscard]] std::vector<std::string> markedRows() const;
    /// One zoom of all appendices.
    void setZoom(int percent);
    /// The services column of every appendix, on the screen and on paper.
    void setServicesShown(bool shown);
    [[nodiscard]] document::ServicesColumn services() const { return m_services; }
    /// The comparison in sight; null on every other page.
    [[nodiscard]] ComparisonPage* comparison() const;
    /// The note in sight; null on every other page.
    [[nodiscard]] NotePage* note() const;
    /// The charts at the part «Чувствительность».
    void openSensitivity();
    /// The register of deviations in sight; null on every other page.
    [[nodiscard]] DeviationsPage* deviations() const;
    /// The checks in sight; null on every other page.
    [[nodiscard]] ChecksPage* checks() const;
    /// The preview of the protocol of control.
    void openProtocol();
    /// The page of a sweep, in sight.
    SweepPage& sweep();
    /// The page of kept copies, in sight.
    CopiesPage& copies();
    /// The page that takes another plan's values, in sight.
    MergePage& merge();
    /// The page of an import, in sight.
    ImportPage& importPage();
    /// A table of a file or a clipboard, looked at before it is taken.
    void importTable(ImportSource source);
    /// The preview of the appendix or the comparison that was in sight before.
    PrintPreviewPage& preview();
    /// The page in sight: charts print themselves, everything else opens the preview.
    void print();

signals:
    void pageChanged();
    /// For the first time: what it remembers and its menu are still to be given.
    void appendixMade(AppendixPage* page);
    void currentCellChanged();
    void remarkChanged(const QString& remark);
    void zoomChanged(int percent);
    void yearsTogetherChanged(bool together);
    void cellRequested(const form::CellAddress& cell, int year);
    /// The cell, and the strip that corrects it.
    void correctionRequested(const form::CellAddress& cell, int year);
    void placeRequested(const ui::PlanPlace& place);
    void printRequested();
    void exportRequested();
    /// From a page that has one scenario only.
    void newScenarioRequested();
    void otherPlanRequested();
    void mergedPlanRequested();
    void tableFileRequested();
    /// Rows of the list in sight, from a file or from last year's plan.
    void listPlanRequested();
    void formAccepted();
    void formPostponed();
    void sweepFileRequested();
    void planOfCopyRequested(int number);
    /// Escape on a page of one moment: where the user was before.
    void backRequested();
    /// A page has been made whose work may take long.
    void workOffered(ui::BackgroundWork& work);

private:
    QWidget* makePage(const PageId& page);
    QWidget* makeAppendix(int number);
    QWidget* makePreview();
    QWidget* makeSummary();
    QWidget* makeComparison();
    QWidget* makeChecks();
    QWidget* makeFormChanges();
    QWidget* makeNorms();
    QWidget* makeNote();
    QWidget* makeSweep();
    QWidget* makeCopies();
    QWidget* makeTake();
    QWidget* makeMerge();
    QWidget* makeImport();
    void showTaken(const TakenImport& import);
    QWidget* makeDeviations();
    void leaveByEscape(QWidget& page);
    void openParameter(const QString& path, int year);
    void showParameter(const QString& path, int year);
    /// Any cell of a form, computed ones too, else a parameter.
    void showBound(const QString& path, int year);
    void showChoices(PrintPreviewPage& page);
    [[nodiscard]] document::PrintedTable printedProtocol() const;
    [[nodiscard]] std::vector<document::PrintedTable> printedAppendix(int appendix, const PreviewChoice& choice) const;
    [[nodiscard]] std::vector<KitTable> kitTables() const;

    ShownPlan& m_shownPlan;
    WindowMemory& m_memory;
    InstalledForm m_installed;
    std::map<PageId, QWidget*> m_pages;
    PageId m_page;
    PageId m_beforePreview;
    bool m_protocolWanted = false;  ///< the preview begins with the protocol, wherever it was asked for
    bool m_summaryWanted = true;  ///< from the summary, its own sheet is chosen in the preview
    document::ServicesColumn m_services = document::ServicesColumn::Hidden;
};

}  // namespace ui
