#include "ui/print/printing.h"

#include "core/output/write_file.h"
#include "ui/print/millimetres.h"
#include "ui/print/page_layout.h"
#include "ui/print/page_painter.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <stdexcept>

namespace ui {

void prepareForSheets(QPrinter& printer, const document::Sheet& sheet, const QString& title) {
    printer.setDocName(title);
    printer.setFullPage(true);
    printer.setPageLayout(pageLayout(sheet));
}

void printPages(QPrinter& printer, std::span<const document::Page> pages) {
    // A printer may write a file too.
    if (!printer.outputFileName().isEmpty()) {
        output::requireNoPlan(printer.outputFileName().toStdString());
    }
    const int sheets = static_cast<int>(pages.size());
    // A range of 0 to 0 means every sheet.
    const int first = std::clamp(printer.fromPage(), 1, std::max(1, sheets));
    const int last = printer.toPage() == 0 ? sheets : std::min(printer.toPage(), sheets);
    QPainter painter;
    if (!painter.begin(&printer)) {
        throw std::runtime_error("Принтер «" + printer.printerName().toStdString() + "» не принял задание");
    }
    for (int sheet = first; sheet <= last; ++sheet) {
        const document::Page& page = pages[static_cast<std::size_t>(sheet - 1)];
        if (sheet != first) {
            printer.setPageLayout(pageLayout(page.sheet));
            printer.newPage();
        }
        paintPage(painter, page, printer.resolution() / millimetresPerInch);
    }
}

}  // namespace ui
