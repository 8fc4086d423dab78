#include "ui/window/plan_export.h"

#include "core/document/printed_tables.h"
#include "core/exchange/table_book.h"
#include "core/exchange/table_paper.h"
#include "core/exchange/table_text.h"
#include "core/output/write_file.h"
#include "core/writing/odt.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_page.h"
#include "ui/window/appendix_page.h"
#include "ui/window/pdf_export.h"
#include "ui/window/plan_pages.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <span>
#include <stdexcept>

namespace ui {
namespace {

std::vector<document::PrintedTable> everyAppendix(const ShownPlan& plan, document::ServicesColumn services) {
    std::vector<document::PrintedTable> tables;
    for (const form::Appendix& appendix : plan.edition().appendices) {
        for (auto& table : document::printedTables(plan.draft(), plan.scenario(), plan.calculation(), appendix.number,
                                                   plan.years(), document::PaperMark::None, services)) {
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
    static constexpr std::array kinds{TableKind{QLatin1String("xlsx"), u"книга XLSX (*.xlsx)", exchange::tableAsXlsx},
                                      TableKind{QLatin1String("ods"), u"книга ODS (*.ods)", exchange::tableAsOds},
                                      TableKind{QLatin1String("odt"), u"документ ODT (*.odt)", exchange::tableAsOdt},
                                      TableKind{QLatin1String("csv"), u"таблица CSV (*.csv)", exchange::tableAsCsv}};
    return kinds;
}

}  // namespace

PlanExport::PlanExport(ShownPlan& plan, const PlanPages& pages, PdfExport& pdf)
    : m_plan(plan), m_pages(pages), m_pdf(pdf) {}

FileQuestion PlanExport::question() const {
    if (m_pages.comparison() != nullptr) {
        return {QStringLiteral("Выгрузить сравнение"), QStringLiteral("Сравнение, ") + m_plan.title(),
                QStringLiteral("Сравнение, таблица CSV (*.csv);;Сравнение, документ ODT (*.odt);;"
                               "Сравнение, документ PDF (*.pdf)"),
                QStringLiteral("csv")};
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

bool PlanExport::write(const QString& path) const {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto kind = std::ranges::find(tableKinds(), suffix, &TableKind::suffix);
    ComparisonPage* comparison = m_pages.comparison();
    const bool compared = comparison != nullptr && !comparison->isEmpty();
    if (compared && suffix == QLatin1String("csv")) {
        output::writeFile(path.toStdString(), comparison->csv());
    } else if (compared && suffix == QLatin1String("odt")) {
        odf::Properties properties{"Сравнение, " + m_plan.title().toStdString()};
        output::writeFile(path.toStdString(), writing::asOdt(std::vector{comparison->printed()}, properties));
    } else if (suffix == QLatin1String("pdf")) {
        m_pdf.start(compared ? std::vector{comparison->printed()} : everyAppendix(m_plan, m_pages.services()),
                    m_plan.title(), path);
        return false;
    } else if (const AppendixPage* page = m_pages.appendix(); page != nullptr && kind != tableKinds().end()) {
        const std::string bytes =
            kind->write(m_plan.draft(), m_plan.calculation(), request(page->model().appendix().number));
        output::writeFile(path.toStdString(), bytes);
    } else {
        throw std::runtime_error("Не сохранено: «" + QFileInfo(path).fileName().toStdString()
                                 + "». Пример имени: Приложение 2.xlsx; есть pdf, xlsx, ods, odt и csv.");
    }
    return true;
}

exchange::TableRequest PlanExport::request(int appendix) const {
    exchange::TableRequest asked;
    asked.appendix = appendix;
    asked.years = m_plan.years();
    asked.allYears = true;
    asked.scenario = m_plan.scenario();
    asked.services = m_pages.services() == document::ServicesColumn::Shown;
    return asked;
}

}  // namespace ui
