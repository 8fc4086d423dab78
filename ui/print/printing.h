#pragma once

#include "core/document/page.h"

#include <QString>

#include <span>

class QPrinter;

namespace ui {

/// Sets the printer to the sheet of `document::layOut`: A4 landscape, no margins of its own.
void prepareForSheets(QPrinter& printer, const QString& title);
/// Prints the pages in the printer's range. Throws std::runtime_error when the printer does not start.
void printPages(QPrinter& printer, std::span<const document::Page> pages);

}  // namespace ui
