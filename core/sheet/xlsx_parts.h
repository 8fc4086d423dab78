#pragma once

#include "core/sheet/cell_text.h"
#include "core/sheet/zip_parts.h"

#include <string>
#include <vector>

namespace sheet {

/// What a sheet of an XLSX book needs of the other parts of it.
struct XlsxBook {
    struct Entry {
        std::string name;
        std::string part;  ///< «xl/worksheets/sheet1.xml»
        bool hidden = false;
    };

    std::vector<Entry> sheets;
    std::vector<std::string> strings;
    std::vector<NumberLook> looks;  ///< by the number of the cell's style
    bool from1904 = false;
};

[[nodiscard]] XlsxBook readXlsxBook(const ZipParts& parts, ReadingBudget& budget);

}  // namespace sheet
