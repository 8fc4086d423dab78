#pragma once

#include "core/document/printed_table.h"

#include <span>
#include <string>

namespace cli {

/// Whether this build can make PDF: it needs the window's painter.
[[nodiscard]] bool hasPaper();
/// The tables as one PDF. Throws Failure where `hasPaper` is false.
[[nodiscard]] std::string asPdf(std::span<const document::PrintedTable> tables, const std::string& title);

}  // namespace cli
