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

std::string asPdf(const PageMaker& make, const std::string& title) {
    const ui::PdfEnvironment environment;
    ui::QtTextMeasure measure;
    return ui::pdfBytes(make(measure), QString::fromStdString(title)).toStdString();
}

std::string asPdf(std::span<const document::PrintedTable> tables, const std::string& title) {
    return asPdf([tables](document::TextMeasure& measure) { return document::layOut(tables, measure); }, title);
}

}  // namespace cli
