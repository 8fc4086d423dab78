#pragma once

#include "core/document/printed_table.h"

#include <span>
#include <string>

namespace writing {

/// Printed tables as one HTML file with nothing outside it: no scripts, no network. Looks and prints as paper does;
/// pasted into a spreadsheet, figures are numbers and texts stay texts.
[[nodiscard]] std::string asHtml(std::span<const document::PrintedTable> tables, const std::string& title);

}  // namespace writing
