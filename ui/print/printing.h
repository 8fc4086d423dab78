#pragma once

#include "core/document/page.h"

#include <QString>

#include <span>

class QPrinter;

namespace ui {

/// Sets the printer to a sheet of `document::layOut`, no margins of its own.
void prepareForSheets(QPrinter& printer, const document::Sheet& sheet, const QString& title);
/// Prints the pages, each on its own paper, in the printer's range. Throws std::runtime_error when the printer does not
/// start.
void printPages(QPrinter& printer, std::span<const document::Page> pages);

}  // namespace ui
