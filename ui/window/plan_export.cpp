#include "ui/window/plan_export.h"

#include "core/document/printed_tables.h"
#include "core/exchange/table_book.h"
#include "core/exchange/table_paper.h"
#include "core/exchange/table_text.h"
#include "core/output/write_file.h"
#include "core/report/compared_report.h"
#include "core/writing/html.h"
#include "core/writing/odt.h"
#include "ui/form/appendix_model.h"
#include "ui/note/note_page.h"
#include "ui/plan/shown_plan.h"
#include "ui/print/pdf.h"
#include "ui/scenario/comparison_page.h"
#include "ui/window/appendix_page.h"
#include "ui/window/pdf_export.h"
#include "ui/window/plan_pages.h"

#include <QFileInfo>

#include <array>
#include <optional>
#include <span>
#include <stdexcept>

namespace ui {
namespace {

std::vector<document::PrintedTable> everyAppendix(const ShownPlan& plan, document::ServicesColumn services) {
    std::vector<document::PrintedTable> tables;
    for (const form::Appendix& appendix : plan.edition().appendices) {
        for (auto& table : document::printedTables(plan.draft(), plan.scenario(), plan.calculation(), appendix.number,
                                                   plan.years(), document::paperMark(plan.findings()), services)) {
            tables.push_back(std::move(table));
        }
    }
    return tables;
}

/// A kind of file that holds one appendix.
struct TableKind {
    QLatin1String suffix;
    QStringView words;
    std::string (*write)(const scenario::Draft&, const programme::Calculation&, const exchange::TableRequest&);
};

std::span<const TableKind> tableKinds() {
    static constexpr std::array kinds{
        TableKind{QLatin1String("xlsx"), u"книга XLSX (*.xlsx)", exchange::tableAsXlsx},
        TableKind{QLatin1String("ods"), u"книга ODS (*.ods)", exchange::tableAsOds},
        TableKind{QLatin1String("odt"), u"документ ODT (*.odt)", exchange::tableAsOdt},
        TableKind{QLatin1String("html"), u"страница HTML (*.html)", exchange::tableAsHtml},
        TableKind{QLatin1String("csv"), u"таблица CSV для программ (*.csv)", exchange::tableAsCsv},
        TableKind{QLatin1String("csv"), u"таблица CSV для Excel (*.csv)", exchange::tableAsCsvForPeople}};
    return kinds;
}

/// The chosen kind where its suffix was kept, else the first of the suffix; none – no such kind.
const TableKind* tableKind(const QString& suffix, const QString& chosen) {
    const TableKind* found = nullptr;
    for (const TableKind& kind : tableKinds()) {
        if (kind.suffix == suffix && (found == nullptr || chosen.endsWith(kind.words))) {
            found = &kind;
        }
    }
    return found;
}

/// A comparison in a file of the suffix; nothing where it has no such file.
std::optional<std::string> comparedBytes(ComparisonPage& page, const QString& suffix, const QString& plan) {
    const std::string title = "Сравнение, " + plan.toStdString();
    if (suffix == QLatin1String("csv")) {
        return page.csv();
    }
    if (suffix == QLatin1String("odt")) {
        return writing::asOdt(std::vector{page.printed()}, {title});
    }
    return suffix == QLatin1String("html") ? std::optional(writing::asHtml(std::vector{page.printed()}, title))
                                           : std::nullopt;
}

}  // namespace

void writeReport(const ShownPlan& plan, const QString& path) {
    scenario::Draft draft = plan.draft();
    draft.setRecorder(nullptr);
    output::writeFile(path.toStdString(), report::comparedReport(draft, plan.scenario(), plan.year()));
}

PlanExport::PlanExport(ShownPlan& plan, const PlanPages& pages, PdfExport& pdf)
    : m_plan(plan), m_pages(pages), m_pdf(pdf) {}

FileQuestion PlanExport::question() const {
    if (m_pages.comparison() != nullptr) {
        return {QStringLiteral("Выгрузить сравнение"), QStringLiteral("Сравнение, ") + m_plan.title(),
                QStringLiteral("Сравнение, таблица CSV (*.csv);;Сравнение, документ ODT (*.odt);;"
                               "Сравнение, страница HTML (*.html);;Сравнение, документ PDF (*.pdf)"),
                QStringLiteral("csv")};
    }
    if (m_pages.note() != nullptr) {
        return {QStringLiteral("Выгрузить записку"), QStringLiteral("Пояснительная записка, ") + m_plan.title(),
                QStringLiteral("Записка, документ ODT (*.odt);;Записка, документ PDF (*.pdf);;"
                               "Записка, страница HTML (*.html);;Записка, текст (*.txt)"),
                QStringLiteral("odt")};
    }
    QStringList kinds{QStringLiteral("Все приложения, документ PDF (*.pdf)")};
    if (const AppendixPage* page = m_pages.appendix(); page != nullptr) {
        const QString name = QStringLiteral("Приложение %1, ").arg(page->model().appendix().number);
        for (const TableKind& kind : tableKinds()) {
            kinds.append(name + kind.words);
        }
    }
    return {QStringLiteral("Выгрузить"), m_plan.title(), kinds.join(QStringLiteral(";;")), QStringLiteral("pdf")};
}

bool PlanExport::write(const QString& path, const QString& chosen) const {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const TableKind* const kind = tableKind(suffix, chosen);
    const QStringList noteSuffixes{QStringLiteral("odt"), QStringLiteral("pdf"), QStringLiteral("html"),
                                   QStringLiteral("txt")};
    ComparisonPage* comparison = m_pages.comparison();
    const bool compared = comparison != nullptr && !comparison->isEmpty();
    if (const auto bytes = compared ? comparedBytes(*comparison, suffix, m_plan.title()) : std::nullopt) {
        output::writeFile(path.toStdString(), *bytes);
    } else if (NotePage* const note = m_pages.note(); note != nullptr && noteSuffixes.contains(suffix)) {
        if (suffix == QLatin1String("pdf")) {
            // A note is a few sheets: nobody waits for them.
            note->keep();
            return writePdf(note->pages(), QStringLiteral("Пояснительная записка, ") + m_plan.title(), path);
        }
        output::writeFile(path.toStdString(), note->bytes(suffix));
    } else if (suffix == QLatin1String("pdf")) {
        m_pdf.start(compared ? std::vector{comparison->printed()} : everyAppendix(m_plan, m_pages.services()),
                    m_plan.title(), path);
        return false;
    } else if (const AppendixPage* page = m_pages.appendix(); page != nullptr && kind != nullptr) {
        output::writeFile(path.toStdString(),
                          kind->write(m_plan.draft(), m_plan.calculation(), request(page->model().appendix().number)));
    } else {
        throw std::runtime_error("Не сохранено: «" + QFileInfo(path).fileName().toStdString()
                                 + "». Пример имени: Приложение 2.xlsx; есть pdf, xlsx, ods, odt, html и csv.");
    }
    return true;
}

exchange::TableRequest PlanExport::request(int appendix) const {
    exchange::TableRequest asked;
    asked.appendix = appendix;
    asked.years = m_plan.years();
    asked.allYears = true;
    asked.scenario = m_plan.scenario();
    asked.project = document::paperMark(m_plan.findings()) == document::PaperMark::Project;
    asked.services = m_pages.services() == document::ServicesColumn::Shown;
    return asked;
}

}  // namespace ui
