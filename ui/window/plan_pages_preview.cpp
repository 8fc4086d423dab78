// What the pages of a plan print.
#include "core/document/cell_notes.h"
#include "core/document/lay_out.h"
#include "core/document/printed_tables.h"
#include "core/exchange/control_protocol.h"
#include "core/programme/filled_table.h"
#include "ui/chart/charts_page.h"
#include "ui/deviation/deviations_page.h"
#include "ui/note/note_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/print/print_preview_page.h"
#include "ui/print/qt_text_measure.h"
#include "ui/scenario/comparison_page.h"
#include "ui/summary/summary_page.h"
#include "ui/window/plan_pages.h"
#include "ui/window/window_memory.h"

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace ui {
namespace {

/// Among the appendices of the preview: what stood on the page of comparison, or of the summary.
constexpr int comparisonChoice = 0;
constexpr int summaryChoice = -1;
constexpr int deviationsChoice = -2;
constexpr int noteChoice = -3;
constexpr int protocolChoice = -4;

}  // namespace

QWidget* PlanPages::makePreview() {
    auto* page = new PrintPreviewPage(
        [this](const PreviewChoice& choice) {
            QtTextMeasure measure;
            if (choice.appendix == comparisonChoice && !choice.isKit) {
                return document::layOut(static_cast<ComparisonPage*>(m_pages.at({PageKind::Compare, 0}))->printed(),
                                        measure);
            }
            if (choice.appendix == deviationsChoice) {
                return document::layOut(static_cast<DeviationsPage*>(m_pages.at({PageKind::Deviations, 0}))->printed(),
                                        measure);
            }
            if (choice.appendix == noteChoice) {
                return static_cast<NotePage*>(m_pages.at({PageKind::Note, 0}))->pages();
            }
            if (choice.appendix == protocolChoice) {
                return document::layOut(printedProtocol(), measure);
            }
            if (choice.appendix == summaryChoice) {
                return document::layOut(static_cast<SummaryPage*>(m_pages.at({PageKind::Summary, 0}))->printed(),
                                        measure);
            }
            std::vector<document::PrintedTable> tables;
            for (const int appendix : choice.isKit ? choice.kit : std::vector<int>{choice.appendix}) {
                std::vector<document::PrintedTable> more = printedAppendix(appendix, choice);
                std::ranges::move(more, std::back_inserter(tables));
            }
            return choice.isKit ? document::layOutKit(tables, measure) : document::layOut(tables, measure);
        },
        this);
    page->setFolder(m_memory.folder());
    connect(page, &PrintPreviewPage::saved, this, [this, page](const QString& path) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        page->setFolder(m_memory.folder());
    });
    // A long bar must not push the tree aside; its words give way.
    page->setMinimumWidth(640);
    connect(page, &PrintPreviewPage::closeRequested, this, [this] { open(m_beforePreview); });
    connect(&m_shownPlan, &ShownPlan::changed, page, [page] {
        if (page->isVisible()) {
            page->refresh();
        }
    });
    return page;
}

std::vector<document::PrintedTable> PlanPages::printedAppendix(int appendix, const PreviewChoice& choice) const {
    auto tables =
        document::printedTables(m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.calculation(), appendix,
                                choice.years, document::paperMark(m_shownPlan.findings()), m_services);
    for (document::PrintedTable& table : tables) {
        table.briefHeading = choice.briefHeading;
    }
    if (choice.notes) {
        document::addCellNotes(tables, m_shownPlan.draft(), appendix, choice.years);
    }
    return tables;
}

document::PrintedTable PlanPages::printedProtocol() const {
    const exchange::ProtocolSource source{m_shownPlan.draft(), m_shownPlan.scenario(), m_shownPlan.calculation(),
                                          m_shownPlan.findings(),
                                          std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return exchange::printedProtocol(source, exchange::controlProtocol(source));
}

void PlanPages::openProtocol() {
    m_protocolWanted = true;
    preview();
    m_protocolWanted = false;
}

PrintPreviewPage& PlanPages::preview() {
    open({PageKind::Preview, 0});
    return *static_cast<PrintPreviewPage*>(currentWidget());
}

void PlanPages::print() {
    if (auto* charts = qobject_cast<ChartsPage*>(currentWidget())) {
        charts->print();
    } else {
        preview();
    }
}

std::vector<KitTable> PlanPages::kitTables() const {
    std::vector<KitTable> tables;
    for (const form::Appendix& appendix : m_shownPlan.edition().appendices) {
        tables.push_back(
            {appendix.number,
             QStringLiteral("%1  %2").arg(appendix.number).arg(QString::fromStdString(appendix.shortTitle)),
             programme::hasFigures(appendix, m_shownPlan.calculation())});
    }
    return tables;
}

void PlanPages::showChoices(PrintPreviewPage& page) {
    std::vector<PreviewChoice> choices;
    int current = 0;
    if (m_beforePreview.kind == PageKind::Compare) {
        choices.push_back({QStringLiteral("Сравнение"), comparisonChoice, {m_shownPlan.year()}});
    }
    if (m_beforePreview.kind == PageKind::Deviations) {
        choices.push_back({QStringLiteral("Отклонения"), deviationsChoice, {m_shownPlan.year()}});
    }
    if (m_beforePreview.kind == PageKind::Note) {
        choices.push_back({QStringLiteral("Пояснительная записка"), noteChoice, m_shownPlan.years()});
    }
    if (m_beforePreview.kind == PageKind::Summary) {
        choices.push_back(
            {QStringLiteral("Сводка плана, %1\u00A0год").arg(m_shownPlan.year()), summaryChoice, {m_shownPlan.year()}});
        current = m_summaryWanted ? 0 : 1;
    }
    for (const form::Appendix& appendix : m_shownPlan.edition().appendices) {
        const QString name = QStringLiteral("Приложение\u00A0%1").arg(appendix.number);
        if (appendix.yearsTogether) {
            if (appendix.number == m_beforePreview.appendix) {
                current = static_cast<int>(choices.size());
            }
            choices.push_back({name + QStringLiteral(", все годы"), appendix.number, m_shownPlan.years()});
            continue;
        }
        for (const int year : m_shownPlan.years()) {
            if (appendix.number == m_beforePreview.appendix && year == m_shownPlan.year()) {
                current = static_cast<int>(choices.size());
            }
            choices.push_back({name + QStringLiteral(", %1\u00A0год").arg(year), appendix.number, {year}});
        }
        choices.push_back({name + QStringLiteral(", все годы"), appendix.number, m_shownPlan.years()});
    }
    if (m_shownPlan.edition().appendices.size() > 1) {
        const QString kit = QStringLiteral("Комплект, ");
        choices.push_back(
            {kit + QStringLiteral("%1\u00A0год").arg(m_shownPlan.year()), 0, {m_shownPlan.year()}, false, true});
        choices.push_back({kit + QStringLiteral("все годы"), 0, m_shownPlan.years(), false, true});
    }
    if (m_protocolWanted || m_beforePreview.kind == PageKind::Checks) {
        current = static_cast<int>(choices.size());
    }
    choices.push_back({QStringLiteral("Протокол контроля"), protocolChoice, m_shownPlan.years()});
    page.setKit(kitTables());
    page.setChoices(std::move(choices), current);
    page.setFocus();
}

}  // namespace ui
