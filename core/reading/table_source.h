#pragma once

#include "core/sheet/workbook.h"

#include <string_view>

namespace reading {

/// A file or a clipboard as sheets: a text with separators is one sheet without a name.
struct TableSource {
    std::vector<sheet::Sheet> sheets;
    text::Findings remarks;
    bool isDocument = false;  ///< its sheets are tables of a text or a page
};

/// Any format that is read: books, pages, documents, text between tabs, semicolons or commas.
[[nodiscard]] text::Outcome<TableSource> openTableSource(std::string_view bytes);

}  // namespace reading
