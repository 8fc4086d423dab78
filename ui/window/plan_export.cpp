#include "ui/window/plan_export.h"

#include "core/document/printed_tables.h"
#include "core/exchange/table_text.h"
#include "core/exchange/table_xlsx.h"
#include "core/output/write_file.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/comparison_page.h"
#include "ui/window/appendix_page.h"
#include "ui/window/pdf_export.h"
#include "ui/window/plan_pages.h"

#include <QFileInfo>

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

}  // namespace

PlanExport::PlanExport(ShownPlan& plan, const PlanPages& pages, PdfExport& pdf)
    : m_plan(plan), m_pages(pages), m_pdf(pdf) {}

FileQuestion PlanExport::question() const {
    if (m_pages.comparison() != nullptr) {
        return {QStringLiteral("Выгрузить сравнение"), QStringLiteral("Сравнение, ") + m_plan.title(),
                QStringLiteral("Сравнение, таблица CSV (*.csv);;Сравнение, документ PDF (*.pdf)"),
                QStringLiteral("csv")};
    }
    QStringList kinds{QStringLiteral("Все приложения, документ PDF (*.pdf)")};
    if (const AppendixPage* page = m_pages.appendix(); page != nullptr) {
        const QString name = QStringLiteral("Приложение %1, ").arg(page->model().appendix().number);
        kinds.append({name + QStringLiteral("книга XLSX (*.xlsx)"), name + QStringLiteral("таблица CSV (*.csv)")});
    }
    return {QStringLiteral("Выгрузить"), m_plan.title(), kinds.join(QStringLiteral(";;")), QStringLiteral("pdf")};
}

bool PlanExport::write(const QString& path) const {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool csv = suffix == QLatin1String("csv");
    const bool pdf = suffix == QLatin1String("pdf");
    ComparisonPage* comparison = m_pages.comparison();
    const bool compared = comparison != nullptr && !comparison->isEmpty();
    if (compared && csv) {
        output::writeFile(path.toStdString(), comparison->csv());
    } else if (pdf) {
        m_pdf.start(compared ? std::vector{comparison->printed()} : everyAppendix(m_plan, m_pages.services()),
                    m_plan.title(), path);
        return false;
    } else if (const AppendixPage* page = m_pages.appendix();
               page != nullptr && (csv || suffix == QLatin1String("xlsx"))) {
        writeTable(path, page->model().appendix().number);
    } else {
        throw std::runtime_error("Не сохранено: «" + QFileInfo(path).fileName().toStdString()
                                 + "». Пример имени: Приложение 2.xlsx; есть pdf, xlsx и csv.");
    }
    return true;
}

void PlanExport::writeTable(const QString& path, int appendix) const {
    exchange::TableRequest request;
    request.appendix = appendix;
    request.years = m_plan.years();
    request.allYears = true;
    request.scenario = m_plan.scenario();
    request.services = m_pages.services() == document::ServicesColumn::Shown;
    const bool csv = QFileInfo(path).suffix().toLower() == QLatin1String("csv");
    const auto write = csv ? exchange::tableAsCsv : exchange::tableAsXlsx;
    output::writeFile(path.toStdString(), write(m_plan.draft(), m_plan.calculation(), request));
}

}  // namespace ui
