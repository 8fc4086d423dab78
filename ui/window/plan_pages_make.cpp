// How a page of a plan is made, and where its links lead.
#include "ui/chart/charts_page.h"
#include "ui/check/checks_page.h"
#include "ui/deviation/deviations_page.h"
#include "ui/form/appendix_model.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_preview.h"
#include "ui/import/import_page.h"
#include "ui/inputs/inputs_page.h"
#include "ui/method/method_page.h"
#include "ui/norms/norms_page.h"
#include "ui/note/note_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_page.h"
#include "ui/summary/summary_page.h"
#include "ui/sweep/sweep_page.h"
#include "ui/window/appendix_page.h"
#include "ui/window/copies_page.h"
#include "ui/window/form_changes_page.h"
#include "ui/window/journal_page.h"
#include "ui/window/merge_page.h"
#include "ui/window/plan_pages.h"
#include "ui/window/take_page.h"
#include "ui/window/window_memory.h"

#include <QShortcut>

namespace ui {
namespace {

QString formKey(const form::Edition& edition, int appendix) {
    return QStringLiteral("%1-%2").arg(QString::fromStdString(edition.id)).arg(appendix);
}

}  // namespace

QWidget* PlanPages::makePage(const PageId& page) {
    switch (page.kind) {
    case PageKind::Populations:
    case PageKind::Rules:
    case PageKind::Titles:
        return new InputsPage(m_shownPlan, this);
    case PageKind::Appendix:
        return makeAppendix(page.appendix);
    case PageKind::Checks:
        return makeChecks();
    case PageKind::Journal:
        return new JournalPage(m_shownPlan, this);
    case PageKind::Preview:
        return makePreview();
    case PageKind::Charts: {
        auto* charts = new ChartsPage(m_shownPlan, this);
        connect(charts, &ChartsPage::appendixRequested, this, [this](int appendix) {
            open({PageKind::Appendix, appendix});
        });
        connect(charts, &ChartsPage::parameterRequested, this, &PlanPages::showParameter);
        return charts;
    }
    case PageKind::Summary:
        return makeSummary();
    case PageKind::Compare:
        return makeComparison();
    case PageKind::Sweep:
        return makeSweep();
    case PageKind::Methods:
        return new MethodPage(m_shownPlan, this);
    case PageKind::Note:
        return makeNote();
    case PageKind::Norms:
        return makeNorms();
    case PageKind::FormChanges:
        return makeFormChanges();
    case PageKind::Copies:
        return makeCopies();
    case PageKind::Take:
        return makeTake();
    case PageKind::Merge:
        return makeMerge();
    case PageKind::Import:
        return makeImport();
    case PageKind::Deviations:
        return makeDeviations();
    }
    return new QWidget(this);
}

QWidget* PlanPages::makeAppendix(int number) {
    auto* page = new AppendixPage(m_shownPlan, number, this);
    const QString key = formKey(m_shownPlan.edition(), number);
    if (const auto mode = m_memory.labelMode(key)) {
        page->setLabelMode(static_cast<LabelMode>(*mode));
    }
    page->view().setUserWidths(m_memory.widths(key));
    page->columns().setServicesShown(m_services == document::ServicesColumn::Shown);
    page->view().setZoom(m_memory.zoom());
    connect(page, &AppendixPage::currentCellChanged, this, &PlanPages::currentCellChanged);
    connect(page, &AppendixPage::parameterRequested, this, &PlanPages::openParameter);
    connect(page, &AppendixPage::cellRequested, this,
            [this](const form::CellAddress& cell) { emit cellRequested(cell, m_shownPlan.year()); });
    connect(page, &AppendixPage::companionRequested, this,
            [this](int appendix, const std::optional<form::CellAddress>& cell) {
                emit placeRequested({{PageKind::Appendix, appendix}, m_shownPlan.year(), cell});
            });
    connect(page, &AppendixPage::selectionTold, this, &PlanPages::remarkChanged);
    connect(page, &AppendixPage::workOffered, this, &PlanPages::workOffered);
    connect(page, &AppendixPage::listFileRequested, this, &PlanPages::tableFileRequested);
    connect(page, &AppendixPage::tablePasted, this, [this, number](const QByteArray& bytes) {
        importTable({{}, bytes.toStdString(), number});
    });
    connect(page, &AppendixPage::listPlanRequested, this, &PlanPages::listPlanRequested);
    connect(page, &AppendixPage::layoutChosen, this,
            [this, page, key] { m_memory.setLabelMode(key, static_cast<int>(page->labelMode())); });
    connect(&page->view(), &GridView::laidOut, this, [this, page, key] {
        // Columns of several years are other columns, and one on request moves the rest.
        if (!page->columns().yearsTogether() && page->model().servicesSection() < 0
            && m_memory.widths(key) != page->view().userWidths()) {
            m_memory.setWidths(key, page->view().userWidths());
        }
    });
    connect(&page->view(), &GridView::zoomChanged, this, [this](int percent) {
        m_memory.setZoom(percent);
        emit zoomChanged(percent);
    });
    return page;
}

QWidget* PlanPages::makeDeviations() {
    auto* page = new DeviationsPage(m_shownPlan, this);
    connect(page, &DeviationsPage::printRequested, this, [this] { preview(); });
    connect(page, &DeviationsPage::normsRequested, this, [this] { open({PageKind::Norms, 0}); });
    connect(page, &DeviationsPage::remarkChanged, this, &PlanPages::remarkChanged);
    return page;
}

QWidget* PlanPages::makeSummary() {
    auto* page = new SummaryPage(m_shownPlan, this);
    connect(page, &SummaryPage::cellRequested, this, &PlanPages::cellRequested);
    connect(page, &SummaryPage::parameterRequested, this, &PlanPages::openParameter);
    connect(page, &SummaryPage::checksRequested, this, [this] { open({PageKind::Checks, 0}); });
    connect(page, &SummaryPage::printRequested, this, [this] {
        m_summaryWanted = false;
        preview();
        m_summaryWanted = true;
    });
    connect(page, &SummaryPage::summaryPrintRequested, this, [this] { preview(); });
    if (m_installed.isAbsent()) {
        page->tell(QStringLiteral("Формы «%1» среди установленных нет: план считается по своей копии, редакция %2.")
                       .arg(QString::fromStdString(m_shownPlan.edition().id))
                       .arg(m_shownPlan.edition().revision));
    }
    return page;
}

QWidget* PlanPages::makeChecks() {
    auto* page = new ChecksPage(m_shownPlan, this);
    connect(page, &ChecksPage::findingRequested, this, [this](const check::CheckFinding& finding) {
        if (finding.cell) {
            emit cellRequested(*finding.cell, finding.year);
        } else {
            open({PageKind::Populations, 0});
            inputs().showParameter(finding.parameter, finding.year);
        }
    });
    connect(page, &ChecksPage::correctionRequested, this, &PlanPages::correctionRequested);
    connect(page, &ChecksPage::protocolRequested, this, &PlanPages::openProtocol);
    return page;
}

QWidget* PlanPages::makeFormChanges() {
    auto* page = new FormChangesPage(m_shownPlan, m_installed, this);
    connect(page, &FormChangesPage::accepted, this, &PlanPages::formAccepted);
    connect(page, &FormChangesPage::left, this, &PlanPages::formPostponed);
    return page;
}

QWidget* PlanPages::makeNote() {
    auto* page = new NotePage(m_shownPlan, this);
    connect(page, &NotePage::parameterRequested, this, &PlanPages::showBound);
    connect(page, &NotePage::printRequested, this, &PlanPages::printRequested);
    connect(page, &NotePage::exportRequested, this, &PlanPages::exportRequested);
    return page;
}

QWidget* PlanPages::makeNorms() {
    auto* page = new NormsPage(m_shownPlan, this);
    page->setYearsTogether(m_memory.normYearsTogether());
    connect(page, &NormsPage::yearsTogetherChanged, this, [this](bool together) {
        m_memory.setNormYearsTogether(together);
        emit yearsTogetherChanged(together);
    });
    emit workOffered(page->preview().work());
    return page;
}

QWidget* PlanPages::makeComparison() {
    auto* page = new ComparisonPage(m_shownPlan, this);
    connect(page, &ComparisonPage::cellRequested, this,
            [this](scenario::ScenarioId scenario, const form::CellAddress& cell, int year) {
                m_shownPlan.setScenario(scenario);
                emit cellRequested(cell, year);
            });
    connect(page, &ComparisonPage::scenarioRequested, this, &PlanPages::newScenarioRequested);
    connect(page, &ComparisonPage::otherPlanRequested, this, &PlanPages::otherPlanRequested);
    connect(page, &ComparisonPage::printRequested, this, &PlanPages::printRequested);
    connect(page, &ComparisonPage::exportRequested, this, &PlanPages::exportRequested);
    return page;
}

QWidget* PlanPages::makeCopies() {
    auto* page = new CopiesPage(this);
    page->setKept(m_memory.copiesKept());
    connect(page, &CopiesPage::planRequested, this, &PlanPages::planOfCopyRequested);
    connect(page, &CopiesPage::keptChanged, this, [this](int count) { m_memory.setCopiesKept(count); });
    leaveByEscape(*page);
    return page;
}

QWidget* PlanPages::makeTake() {
    auto* page = new TakePage(m_shownPlan, this);
    connect(page, &TakePage::cellRequested, this, &PlanPages::cellRequested);
    leaveByEscape(*page);
    return page;
}

QWidget* PlanPages::makeMerge() {
    auto* page = new MergePage(m_shownPlan, this);
    connect(page, &MergePage::otherPlanRequested, this, &PlanPages::mergedPlanRequested);
    connect(page, &MergePage::cellRequested, this, &PlanPages::cellRequested);
    leaveByEscape(*page);
    return page;
}

QWidget* PlanPages::makeImport() {
    auto* page = new ImportPage(m_shownPlan, this);
    connect(page, &ImportPage::taken, this, &PlanPages::showTaken);
    connect(page, &ImportPage::left, this, &PlanPages::backRequested);
    connect(page, &ImportPage::told, this, &PlanPages::remarkChanged);
    connect(page, &ImportPage::otherFileRequested, this, &PlanPages::tableFileRequested);
    connect(page, &ImportPage::shapeChosen, this,
            [this](const reading::TableShape& shape) { m_memory.addTableShape(shape); });
    emit workOffered(page->work());
    return page;
}

void PlanPages::leaveByEscape(QWidget& page) {
    auto* leave = new QShortcut(Qt::Key_Escape, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &PlanPages::backRequested);
}

QWidget* PlanPages::makeSweep() {
    auto* page = new SweepPage(m_shownPlan, this);
    connect(page, &SweepPage::fileRequested, this, &PlanPages::sweepFileRequested);
    connect(page, &SweepPage::sensitivityRequested, this, &PlanPages::openSensitivity);
    emit workOffered(page->work());
    return page;
}

}  // namespace ui
