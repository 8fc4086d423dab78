#pragma once

#include "core/sheet/file_kind.h"
#include "core/sheet/workbook.h"

#include <string_view>

namespace sheet {

/// XLSX, ODS, the XML of Excel 2003, tables of an HTML page: known by what is in the file and not by its name. Figures
/// are doubles there and become texts of 15 significant digits; of a formula the value that the file holds is taken.
/// Fails with one sentence: what the file is, and what to do. Bounded in time (8 s) and memory.
[[nodiscard]] text::Outcome<Workbook> readWorkbook(std::string_view bytes);

}  // namespace sheet
