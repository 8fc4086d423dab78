#pragma once

#include "core/document/printed_table.h"
#include "core/odf/package.h"

#include <span>
#include <string>

namespace writing {

/// Printed tables as a text document that people go on editing: real tables with repeated headings on the paper of each
/// form. The pages are those of PDF as far as a word processor breaks them alike. Throws std::runtime_error with a
/// Russian sentence where memory is short.
[[nodiscard]] std::string asOdt(std::span<const document::PrintedTable> tables, const odf::Properties& properties);

}  // namespace writing
