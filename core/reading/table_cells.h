#pragma once

#include "core/text/csv.h"
#include "core/text/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Fields of a clipboard (tabs) or a file («;» or «,»), whichever separates most of its lines.
[[nodiscard]] text::Outcome<std::vector<text::CsvRecord>> readTableCells(std::string_view bytes);

/// The field, or nothing where the record is shorter.
[[nodiscard]] std::string_view fieldOf(const text::CsvRecord& record, std::size_t column);

}  // namespace reading
