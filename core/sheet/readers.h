#pragma once

#include "core/sheet/workbook.h"
#include "core/sheet/zip_parts.h"

#include <string_view>

namespace sheet {

// One format each; all throw Refused.
[[nodiscard]] Workbook readXlsx(const ZipParts& parts, ReadingBudget& budget);
[[nodiscard]] Workbook readOds(const ZipParts& parts, ReadingBudget& budget);
[[nodiscard]] Workbook readDocx(const ZipParts& parts, ReadingBudget& budget);
[[nodiscard]] Workbook readFlatOds(std::string_view bytes, ReadingBudget& budget);
[[nodiscard]] Workbook readXml2003(std::string_view bytes, ReadingBudget& budget);
[[nodiscard]] Workbook readHtml(std::string_view utf8, ReadingBudget& budget);

}  // namespace sheet
