// What leaves the main window for a file.
#include "core/document/lay_out.h"
#include "core/document/printed_tables.h"
#include "core/exchange/table_text.h"
#include "core/exchange/table_xlsx.h"
#include "core/output/write_file.h"
#include "ui/form/appendix_model.h"
#include "ui/plan/shown_plan.h"
#include "ui/print/pdf.h"
#include "ui/print/qt_text_measure.h"
#include "ui/scenario/comparison_page.h"
#include "ui/widgets/file_question.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QDir>
#include <QFileInfo>

#include <stdexcept>

namespace ui {
namespace {

void writeEveryAppendix(ShownPlan& document, document::ServicesColumn services, const QString& path) {
    std::vector<document::PrintedTable> tables;
    for (const form::Appendix& appendix : document.edition().appendices) {
        for (auto& table :
             document::printedTables(document.draft(), document.scenario(), document.calculation(), appendix.number,
                                     document.years(), document::PaperMark::None, services)) {
            tables.push_back(std::move(table));
        }
    }
    QtTextMeasure measure;
    writePdf(document::layOut(tables, measure), document.title(), path);
}

}  // namespace

void MainWindow::askExport() {
    if (!acceptTyped()) {
        return;
    }
    if (m_pages->comparison() != nullptr) {
        const QString path = askFileToSave(
            this,
            {QStringLiteral("Выгрузить сравнение"),
             suggestedFile(QStringLiteral("Сравнение, ") + m_document->title(), QStringLiteral("csv")),
             QStringLiteral("Сравнение, таблица CSV (*.csv);;Сравнение, документ PDF (*.pdf)"), QStringLiteral("csv")});
        if (!path.isEmpty()) {
            m_memory.setFolder(QFileInfo(path).absolutePath());
            exportTo(path);
        }
        return;
    }
    const AppendixPage* page = m_pages->appendix();
    QStringList kinds{QStringLiteral("Все приложения, документ PDF (*.pdf)")};
    if (page != nullptr) {
        const QString name = QStringLiteral("Приложение %1, ").arg(page->model().appendix().number);
        kinds.append({name + QStringLiteral("книга XLSX (*.xlsx)"), name + QStringLiteral("таблица CSV (*.csv)")});
    }
    const QString path =
        askFileToSave(this, {QStringLiteral("Выгрузить"), suggestedFile(m_document->title(), QStringLiteral("pdf")),
                             kinds.join(QStringLiteral(";;")), QStringLiteral("pdf")});
    if (!path.isEmpty()) {
        m_memory.setFolder(QFileInfo(path).absolutePath());
        exportTo(path);
    }
}

void MainWindow::exportTo(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const AppendixPage* page = m_pages->appendix();
    const bool oneTable = suffix == QLatin1String("xlsx") || suffix == QLatin1String("csv");
    try {
        const ComparisonPage* comparison = m_pages->comparison();
        if (comparison != nullptr && !comparison->isEmpty() && suffix == QLatin1String("csv")) {
            output::writeFile(path.toStdString(), comparison->csv());
        } else if (comparison != nullptr && !comparison->isEmpty() && suffix == QLatin1String("pdf")) {
            QtTextMeasure measure;
            writePdf(document::layOut(comparison->printed(), measure), m_document->title(), path);
        } else if (suffix == QLatin1String("pdf")) {
            writeEveryAppendix(*m_document, m_pages->services(), path);
        } else if (oneTable && page != nullptr) {
            exchange::TableRequest request;
            request.appendix = page->model().appendix().number;
            request.years = m_document->years();
            request.allYears = true;
            request.scenario = m_document->scenario();
            request.services = m_pages->services() == document::ServicesColumn::Shown;
            const auto write = suffix == QLatin1String("csv") ? exchange::tableAsCsv : exchange::tableAsXlsx;
            output::writeFile(path.toStdString(), write(m_document->draft(), m_document->calculation(), request));
        } else {
            throw std::runtime_error("Не сохранено: «" + QFileInfo(path).fileName().toStdString()
                                     + "». Пример имени: Приложение 2.xlsx; есть pdf, xlsx и csv.");
        }
        tell(QStringLiteral("Сохранено: %1").arg(QDir::toNativeSeparators(path)), false);
    } catch (const std::runtime_error& error) {
        tell(QString::fromUtf8(error.what()), true);
    }
}

}  // namespace ui
