#include "ui/window/plan_pages.h"

#include "ui/chart/charts_page.h"
#include "ui/check/check_panel.h"
#include "ui/form/appendix_model.h"
#include "ui/form/draft_document.h"
#include "ui/form/cell_state.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/inputs_page.h"
#include "ui/norms/norms_page.h"
#include "ui/print/print_preview_page.h"
#include "ui/print/qt_text_measure.h"
#include "ui/scenario/comparison_page.h"
#include "ui/summary/summary_page.h"
#include "ui/sweep/sweep_page.h"
#include "ui/window/appendix_page.h"
#include "ui/window/form_changes_page.h"
#include "ui/window/journal_page.h"
#include "ui/window/window_memory.h"

#include "core/document/cell_notes.h"
#include "core/document/draft_table.h"
#include "core/document/lay_out.h"

namespace ui {
namespace {

/// Among the appendices of the preview: what stood on the page of comparison.
constexpr int comparisonChoice = 0;

bool isInputs(PageKind kind)
{
    return kind == PageKind::Populations || kind == PageKind::Rules || kind == PageKind::Titles;
}

/// Populations, rules and titles are one page with three places.
PageId keyOf(const PageId& page)
{
    return isInputs(page.kind) ? PageId{PageKind::Populations, 0} : page;
}

QString formKey(const form::Edition& edition, int appendix)
{
    return QStringLiteral("%1-%2").arg(QString::fromStdString(edition.id)).arg(appendix);
}

}  // namespace

PlanPages::PlanPages(DraftDocument& document, WindowMemory& memory, InstalledForm installed, QWidget* parent)
    : QStackedWidget(parent), m_document(document), m_memory(memory), m_installed(std::move(installed))
{
}

void PlanPages::open(const PageId& page)
{
    if (m_page.kind != PageKind::Preview) {
        m_beforePreview = m_page;
    }
    QWidget*& widget = m_pages[keyOf(page)];
    if (widget == nullptr) {
        widget = makePage(page);
        addWidget(widget);
    }
    m_page = page;
    setCurrentWidget(widget);
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

AppendixPage* PlanPages::appendix() const
{
    return qobject_cast<AppendixPage*>(currentWidget());
}

AppendixPage& PlanPages::appendix(int number)
{
    QWidget*& widget = m_pages[{PageKind::Appendix, number}];
    if (widget == nullptr) {
        widget = makeAppendix(number);
        addWidget(widget);
    }
    return *static_cast<AppendixPage*>(widget);
}

AppendixPage* PlanPages::made(int number) const
{
    const auto found = m_pages.find({PageKind::Appendix, number});
    return found == m_pages.end() ? nullptr : static_cast<AppendixPage*>(found->second);
}

InputsPage& PlanPages::inputs()
{
    return *static_cast<InputsPage*>(m_pages[{PageKind::Populations, 0}]);
}

QWidget* PlanPages::makePage(const PageId& page)
{
    switch (page.kind) {
    case PageKind::Populations:
    case PageKind::Rules:
    case PageKind::Titles: return new InputsPage(m_document, this);
    case PageKind::Appendix: return makeAppendix(page.appendix);
    case PageKind::Checks: {
        auto* checks = new CheckPanel(m_document, CheckPlace::Page, this);
        connect(checks, &CheckPanel::findingRequested, this, [this](const check::CheckFinding& finding) {
            if (finding.cell) {
                emit cellRequested(*finding.cell, finding.year);
            } else {
                open({PageKind::Populations, 0});
                inputs().showParameter(finding.parameter, finding.year);
            }
        });
        return checks;
    }
    case PageKind::Journal: return new JournalPage(m_document, this);
    case PageKind::Preview: return makePreview();
    case PageKind::Charts: {
        auto* charts = new ChartsPage(m_document, this);
        connect(charts, &ChartsPage::appendixRequested, this, [this](int appendix) { open({PageKind::Appendix, appendix}); });
        connect(charts, &ChartsPage::parameterRequested, this, &PlanPages::showParameter);
        return charts;
    }
    case PageKind::Summary: return makeSummary();
    case PageKind::Compare: return makeComparison();
    case PageKind::Sweep: return makeSweep();
    case PageKind::Norms: return new NormsPage(m_document, this);
    case PageKind::FormChanges: return makeFormChanges();
    }
    return new QWidget(this);
}

QWidget* PlanPages::makeAppendix(int number)
{
    auto* page = new AppendixPage(m_document, number, this);
    const QString key = formKey(m_document.edition(), number);
    if (const auto mode = m_memory.labelMode(key)) {
        page->setLabelMode(static_cast<LabelMode>(*mode));
    }
    page->view().setUserWidths(m_memory.widths(key));
    page->setServicesShown(m_services == document::ServicesColumn::Shown);
    page->view().setZoom(m_memory.zoom());
    connect(page, &AppendixPage::currentCellChanged, this, &PlanPages::currentCellChanged);
    connect(page, &AppendixPage::parameterRequested, this, &PlanPages::openParameter);
    connect(page, &AppendixPage::selectionTold, this, &PlanPages::remarkChanged);
    connect(page, &AppendixPage::layoutChosen, this,
            [this, page, key] { m_memory.setLabelMode(key, static_cast<int>(page->labelMode())); });
    connect(&page->view(), &GridView::laidOut, this, [this, page, key] {
        // Columns of several years are other columns, and one on request moves the rest.
        if (!page->yearsTogether() && page->model().servicesSection() < 0
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

void PlanPages::setServicesShown(bool shown)
{
    m_services = shown ? document::ServicesColumn::Shown : document::ServicesColumn::Hidden;
    for (const auto& [page, widget] : m_pages) {
        if (auto* appendix = qobject_cast<AppendixPage*>(widget)) {
            appendix->setServicesShown(shown);
        }
    }
}

std::vector<std::string> PlanPages::markedRows() const
{
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

void PlanPages::openParameter(const QString& path, int year)
{
    const bool title = path.startsWith(QLatin1String("document."));
    open({title ? PageKind::Titles : PageKind::Populations, 0});
    if (!title) {
        inputs().showParameter(path.toStdString(), year);
    }
}

/// Where a parameter is typed in: a cell of a form, or a line of the inputs.
void PlanPages::showParameter(const QString& path, int year)
{
    const auto parameter = programme::parseParameter(path.toStdString(), m_document.edition());
    if (parameter && parameter.value->cell) {
        emit cellRequested(*parameter.value->cell, year);
    } else {
        openParameter(path, year);
    }
}

QWidget* PlanPages::makeSummary()
{
    auto* page = new SummaryPage(m_document, this);
    connect(page, &SummaryPage::cellRequested, this, &PlanPages::cellRequested);
    connect(page, &SummaryPage::parameterRequested, this, &PlanPages::openParameter);
    connect(page, &SummaryPage::checksRequested, this, [this] { open({PageKind::Checks, 0}); });
    connect(page, &SummaryPage::printRequested, this, [this] { preview(); });
    if (m_installed.isAbsent()) {
        page->tell(QStringLiteral("Формы «%1» среди установленных нет: план считается по своей копии, редакция %2.")
                       .arg(QString::fromStdString(m_document.edition().id)).arg(m_document.edition().revision));
    }
    return page;
}

QWidget* PlanPages::makeFormChanges()
{
    auto* page = new FormChangesPage(m_document, m_installed, this);
    connect(page, &FormChangesPage::accepted, this, &PlanPages::formAccepted);
    connect(page, &FormChangesPage::left, this, &PlanPages::formPostponed);
    return page;
}

QWidget* PlanPages::makeComparison()
{
    auto* page = new ComparisonPage(m_document, this);
    connect(page, &ComparisonPage::cellRequested, this,
            [this](scenario::ScenarioId scenario, const form::CellAddress& cell, int year) {
                m_document.setScenario(scenario);
                emit cellRequested(cell, year);
            });
    connect(page, &ComparisonPage::scenarioRequested, this, &PlanPages::newScenarioRequested);
    connect(page, &ComparisonPage::otherPlanRequested, this, &PlanPages::otherPlanRequested);
    connect(page, &ComparisonPage::printRequested, this, &PlanPages::printRequested);
    connect(page, &ComparisonPage::exportRequested, this, &PlanPages::exportRequested);
    return page;
}

QWidget* PlanPages::makeSweep()
{
    auto* page = new SweepPage(m_document, this);
    connect(page, &SweepPage::fileRequested, this, &PlanPages::sweepFileRequested);
    connect(page, &SweepPage::sensitivityRequested, this, &PlanPages::openSensitivity);
    emit workOffered(page->work());
    return page;
}

void PlanPages::openSensitivity()
{
    open({PageKind::Charts, 0});
    static_cast<ChartsPage*>(currentWidget())->open(ChartsPart::Sensitivity);
}

SweepPage& PlanPages::sweep()
{
    open({PageKind::Sweep, 0});
    return *static_cast<SweepPage*>(currentWidget());
}

ComparisonPage* PlanPages::comparison() const
{
    return qobject_cast<ComparisonPage*>(currentWidget());
}

QWidget* PlanPages::makePreview()
{
    auto* page = new PrintPreviewPage(
        [this](const PreviewChoice& choice) {
            const QtTextMeasure measure;
            if (choice.appendix == comparisonChoice) {
                return document::layOut(static_cast<ComparisonPage*>(m_pages.at({PageKind::Compare, 0}))->printed(), measure);
            }
            auto tables = document::printedTables(m_document.draft(), m_document.calculation(), choice.appendix, choice.years,
                                                  document::DraftMark::None, m_services);
            if (choice.notes) {
                document::addCellNotes(tables, m_document.draft(), choice.appendix, choice.years);
            }
            return document::layOut(tables, measure);
        },
        this);
    // A long bar must not push the tree aside; its words give way.
    page->setMinimumWidth(640);
    connect(page, &PrintPreviewPage::closeRequested, this, [this] { open(m_beforePreview); });
    connect(&m_document, &DraftDocument::changed, page, [page] {
        if (page->isVisible()) {
            page->refresh();
        }
    });
    return page;
}

PrintPreviewPage& PlanPages::preview()
{
    open({PageKind::Preview, 0});
    return *static_cast<PrintPreviewPage*>(currentWidget());
}

void PlanPages::print()
{
    if (auto* charts = qobject_cast<ChartsPage*>(currentWidget())) {
        charts->print();
    } else {
        preview();
    }
}

void PlanPages::showChoices(PrintPreviewPage& page)
{
    std::vector<PreviewChoice> choices;
    int current = 0;
    if (m_beforePreview.kind == PageKind::Compare) {
        choices.push_back({QStringLiteral("Сравнение"), comparisonChoice, {m_document.year()}});
    }
    for (const form::Appendix& appendix : m_document.edition().appendices) {
        const QString name = QStringLiteral("Приложение\u00A0%1").arg(appendix.number);
        if (appendix.yearsTogether) {
            if (appendix.number == m_beforePreview.appendix) {
                current = static_cast<int>(choices.size());
            }
            choices.push_back({name + QStringLiteral(", все годы"), appendix.number, m_document.years()});
            continue;
        }
        for (const int year : m_document.years()) {
            if (appendix.number == m_beforePreview.appendix && year == m_document.year()) {
                current = static_cast<int>(choices.size());
            }
            choices.push_back({name + QStringLiteral(", %1\u00A0год").arg(year), appendix.number, {year}});
        }
        choices.push_back({name + QStringLiteral(", все годы"), appendix.number, m_document.years()});
    }
    page.setChoices(std::move(choices), current);
    page.setFocus();
}

}  // namespace ui
