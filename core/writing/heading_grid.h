#pragma once

#include "core/document/printed_table.h"

#include <vector>

namespace writing {

/// A place of a heading: the cell that begins there, or none where another one reaches over it.
struct HeadingPlace {
    const document::HeadingCell* cell = nullptr;
    bool covered = false;
};

/// Levels from the top, each with a place for every column of the table: as files with tables of cells need it.
[[nodiscard]] std::vector<std::vector<HeadingPlace>> headingGrid(const document::PrintedTable& table);

}  // namespace writing
