#include "ui/print/printing.h"

#include "core/output/write_file.h"
#include "ui/print/millimetres.h"
#include "ui/print/page_painter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <stdexcept>

namespace ui {

namespace {}  // namespace

void prepareForSheets(QPrinter& printer, const QString& title) {
    printer.setDocName(title);
    printer.setFullPage(true);
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
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
        if (sheet != first) {
            printer.newPage();
        }
        paintPage(painter, pages[static_cast<std::size_t>(sheet - 1)], printer.resolution() / millimetresPerInch);
    }
}

}  // namespace ui
