#include "ui/window/plan_pages.h"

#include "core/programme/parameter.h"
#include "ui/chart/charts_page.h"
#include "ui/check/checks_page.h"
#include "ui/deviation/deviations_page.h"
#include "ui/form/cell_state.h"
#include "ui/form/grid_view.h"
#include "ui/import/import_page.h"
#include "ui/inputs/inputs_page.h"
#include "ui/norms/norms_page.h"
#include "ui/note/note_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/print/print_preview_page.h"
#include "ui/scenario/comparison_page.h"
#include "ui/sweep/sweep_page.h"
#include "ui/window/appendix_page.h"
#include "ui/window/copies_page.h"
#include "ui/window/merge_page.h"

namespace ui {
namespace {

bool isInputs(PageKind kind) {
    return kind == PageKind::Populations || kind == PageKind::Rules || kind == PageKind::Titles;
}

/// Populations, rules and titles are one page with three places.
PageId keyOf(const PageId& page) {
    return isInputs(page.kind) ? PageId{PageKind::Populations, 0} : page;
}

}  // namespace

PlanPages::PlanPages(ShownPlan& shownPlan, WindowMemory& memory, InstalledForm installed, QWidget* parent)
    : QStackedWidget(parent), m_shownPlan(shownPlan), m_memory(memory), m_installed(std::move(installed)) {}

void PlanPages::open(const PageId& page) {
    if (m_page.kind != PageKind::Preview) {
        m_beforePreview = m_page;
    }
    if (page.kind == PageKind::Appendix) {
        // Made as every appendix is, and furnished by whoever waits for that.
        static_cast<void>(appendix(page.appendix));
    }
    QWidget*& widget = m_pages[keyOf(page)];
    if (widget == nullptr) {
        widget = makePage(page);
        addWidget(widget);
    }
    m_page = page;
    setCurrentWidget(widget);
    // A sum of cells is of the page they are on.
    emit remarkChanged({});
    if (isInputs(page.kind)) {
        inputs().open(page.kind == PageKind::Rules    ? InputsPart::Rules
                      : page.kind == PageKind::Titles ? InputsPart::Titles
                                                      : InputsPart::Populations);
    } else if (page.kind == PageKind::Preview) {
        showChoices(*static_cast<PrintPreviewPage*>(widget));
    } else {
        widget->setFocus();
    }
    emit pageChanged();
    emit currentCellChanged();
}

AppendixPage* PlanPages::appendix() const {
    return qobject_cast<AppendixPage*>(currentWidget());
}

void PlanPages::setZoom(int percent) {
    // One page at least takes it, and through it those that are made later.
    appendix(m_shownPlan.edition().main().number).view().setZoom(percent);
    for (const form::Appendix& appendix : m_shownPlan.edition().appendices) {
        if (AppendixPage* page = made(appendix.number); page != nullptr) {
            page->view().setZoom(percent);
        }
    }
}

AppendixPage& PlanPages::appendix(int number) {
    QWidget*& widget = m_pages[{PageKind::Appendix, number}];
    if (widget == nullptr) {
        widget = makeAppendix(number);
        addWidget(widget);
        emit appendixMade(static_cast<AppendixPage*>(widget));
    }
    return *static_cast<AppendixPage*>(widget);
}

AppendixPage* PlanPages::made(int number) const {
    const auto found = m_pages.find({PageKind::Appendix, number});
    return found == m_pages.end() ? nullptr : static_cast<AppendixPage*>(found->second);
}

NormsPage* PlanPages::norms() const {
    return qobject_cast<NormsPage*>(currentWidget());
}

InputsPage& PlanPages::inputs() {
    return *static_cast<InputsPage*>(m_pages[{PageKind::Populations, 0}]);
}

void PlanPages::setServicesShown(bool shown) {
    m_services = shown ? document::ServicesColumn::Shown : document::ServicesColumn::Hidden;
    for (const auto& [page, widget] : m_pages) {
        if (auto* appendix = qobject_cast<AppendixPage*>(widget)) {
            appendix->columns().setServicesShown(shown);
        }
    }
}

std::vector<std::string> PlanPages::markedRows() const {
    std::map<int, std::string> rows;
    if (const auto* page = qobject_cast<AppendixPage*>(currentWidget()); page != nullptr) {
        for (const QModelIndex& index : page->view().selectionModel()->selectedIndexes()) {
            rows.emplace(index.row(), index.data(RowNumberRole).toString().toStdString());
        }
    }
    std::vector<std::string> marked;
    for (const auto& [place, key] : rows) {
        marked.push_back(key);
    }
    return marked;
}

void PlanPages::openParameter(const QString& path, int year) {
    const bool title = path.startsWith(QLatin1String("document."));
    open({title ? PageKind::Titles : PageKind::Populations, 0});
    if (!title) {
        inputs().showParameter(path.toStdString(), year);
    }
}

/// Where a parameter is typed in: a cell of a form, or a line of the inputs.
void PlanPages::showParameter(const QString& path, int year) {
    const auto parameter = programme::parseParameter(path.toStdString(), m_shownPlan.edition());
    if (parameter && parameter.value->cell) {
        emit cellRequested(*parameter.value->cell, year);
    } else {
        openParameter(path, year);
    }
}

void PlanPages::showBound(const QString& path, int year) {
    const auto cell = form::CellAddress::fromPath(path.toStdString());
    if (cell && m_shownPlan.edition().row(*cell) != nullptr) {
        emit cellRequested(*cell, year);
    } else {
        showParameter(path, year);
    }
}

void PlanPages::openSensitivity() {
    open({PageKind::Charts, 0});
    static_cast<ChartsPage*>(currentWidget())->open(ChartsPart::Sensitivity);
}

SweepPage& PlanPages::sweep() {
    open({PageKind::Sweep, 0});
    return *static_cast<SweepPage*>(currentWidget());
}

CopiesPage& PlanPages::copies() {
    open({PageKind::Copies, 0});
    return *static_cast<CopiesPage*>(currentWidget());
}

MergePage& PlanPages::merge() {
    open({PageKind::Merge, 0});
    return *static_cast<MergePage*>(currentWidget());
}

ImportPage& PlanPages::importPage() {
    open({PageKind::Import, 0});
    return *static_cast<ImportPage*>(currentWidget());
}

void PlanPages::importTable(ImportSource source) {
    if (source.appendix == 0 && m_page.kind == PageKind::Appendix) {
        source.appendix = m_page.appendix;
    }
    ImportPage& page = importPage();
    page.setShapes(m_memory.tableShapes());
    page.open(source);
}

/// Where the figures went: the changed cells are selected, what the file says otherwise is told over them.
void PlanPages::showTaken(const TakenImport& import) {
    if (import.cells.empty()) {
        return;
    }
    emit cellRequested(import.cells.front(),
                       m_shownPlan.calculation().year(import.year) == nullptr ? m_shownPlan.year() : import.year);
    appendix(import.appendix).showTaken(import.cells, import.remarks);
}

ChecksPage* PlanPages::checks() const {
    return qobject_cast<ChecksPage*>(currentWidget());
}

DeviationsPage* PlanPages::deviations() const {
    return qobject_cast<DeviationsPage*>(currentWidget());
}

NotePage* PlanPages::note() const {
    return qobject_cast<NotePage*>(currentWidget());
}

ComparisonPage* PlanPages::comparison() const {
    return qobject_cast<ComparisonPage*>(currentWidget());
}

}  // namespace ui
