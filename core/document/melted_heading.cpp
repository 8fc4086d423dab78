#include "core/document/melted_heading.h"

#include <algorithm>

namespace document {

namespace {

/// The level a cell reaches down to: the same words under each other are one cell.
std::size_t reachOf(const HeadingPath& path, std::size_t level) {
    while (level + 1 < path.size() && path[level + 1] == path[level]) {
        ++level;
    }
    return level;
}

bool sameHeading(const HeadingPath& a, const HeadingPath& b, std::size_t level) {
    return a.size() > level && b.size() > level
           && std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(level) + 1, b.begin());
}

}  // namespace

std::vector<HeadingCell> meltedHeading(const std::vector<HeadingPath>& paths) {
    std::size_t levels = 1;
    for (const HeadingPath& path : paths) {
        levels = std::max(levels, path.size());
    }
    std::vector<HeadingCell> cells;
    for (std::size_t level = 0; level < levels; ++level) {
        for (std::size_t first = 0; first < paths.size();) {
            std::size_t next = first + 1;
            while (next < paths.size() && sameHeading(paths[first], paths[next], level)) {
                ++next;
            }
            const bool stoodAbove =
                level > 0 && level < paths[first].size() && paths[first][level] == paths[first][level - 1];
            if (!stoodAbove && (level < paths[first].size() || (level == 0 && paths[first].empty()))) {
                const std::size_t reach = reachOf(paths[first], level);
                const bool deepest = reach + 1 >= paths[first].size();
                cells.push_back({level < paths[first].size() ? paths[first][level] : std::string(),
                                 static_cast<int>(first), static_cast<int>(next) - 1, static_cast<int>(level),
                                 static_cast<int>(deepest ? levels - 1 : reach)});
            }
            first = next;
        }
    }
    return cells;
}

}  // namespace document
