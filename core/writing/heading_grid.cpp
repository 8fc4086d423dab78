#include "core/writing/heading_grid.h"

#include <algorithm>

namespace writing {

std::vector<std::vector<HeadingPlace>> headingGrid(const document::PrintedTable& table) {
    int levels = 0;
    for (const document::HeadingCell& cell : table.heading) {
        levels = std::max(levels, cell.lastLevel + 1);
    }
    std::vector<std::vector<HeadingPlace>> grid(static_cast<std::size_t>(levels),
                                                std::vector<HeadingPlace>(table.columnWidthsMm.size()));
    for (const document::HeadingCell& cell : table.heading) {
        for (int level = cell.firstLevel; level <= cell.lastLevel; ++level) {
            for (int column = cell.firstColumn; column <= cell.lastColumn; ++column) {
                grid[static_cast<std::size_t>(level)][static_cast<std::size_t>(column)].covered = true;
            }
        }
        grid[static_cast<std::size_t>(cell.firstLevel)][static_cast<std::size_t>(cell.firstColumn)] = {&cell, false};
    }
    return grid;
}

}  // namespace writing
