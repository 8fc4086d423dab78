#include "app/cli/paper.h"
#include "core/document/lay_out.h"
#include "ui/print/pdf.h"
#include "ui/print/pdf_environment.h"
#include "ui/print/qt_text_measure.h"

namespace cli {

bool hasPaper() {
    return true;
}

void goOnWherePaperIs() {}

std::string asPdf(std::span<const document::PrintedTable> tables, const std::string& title) {
    const ui::PdfEnvironment environment;
    ui::QtTextMeasure measure;
    const std::vector<document::Page> pages = document::layOut(tables, measure);
    return ui::pdfBytes(pages, QString::fromStdString(title)).toStdString();
}

}  // namespace cli
