#pragma once

#include "core/form/edition.h"
#include "core/text/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// Which table is looked for in a file.
struct WantedTable {
    int appendix = 0;
    std::optional<int> year;
    std::string sheet;  ///< empty – the one whose heading fits best
};

/// The text of a table that a file holds, whatever its format, for readTable() and the pastes.
struct TableFile {
    std::string text;
    std::string sheet;  ///< it stands on; empty – the file is text with separators
    std::vector<std::string> fitting;  ///< sheets with such a heading, the best first
    text::Findings remarks;  ///< which sheet was taken, what is hidden, what nobody reads
};

/// Text with separators stays as it is; of a workbook or a page the sheet is taken whose heading is likest to that of
/// the table, by its keys or as printed; of equal ones that of the year.
[[nodiscard]] text::Outcome<TableFile> tableInFile(std::string_view bytes, const form::Edition& edition,
                                                   const WantedTable& wanted);

/// Likewise for inputs `scenario,year,parameter,value,note`: the sheet whose first line with anything is that header.
[[nodiscard]] text::Outcome<TableFile> inputsInFile(std::string_view bytes, const std::string& sheet);

}  // namespace reading
