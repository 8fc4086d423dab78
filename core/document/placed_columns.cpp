#include "core/document/placed_columns.h"

#include "core/document/title_block.h"
#include "core/form/services_column.h"

#include <algorithm>
#include <charconv>

namespace document {

namespace {

using Path = std::vector<std::string>;

std::optional<int> plainNumber(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

int lastNumber(const form::Appendix& appendix) {
    int last = 0;
    for (const form::LeadingColumn& column : appendix.leading) {
        last = std::max(last, plainNumber(column.number).value_or(0));
    }
    for (const form::Column& column : appendix.columns) {
        last = std::max(last, plainNumber(column.number).value_or(0));
    }
    return last;
}

/// The levels over one year's block. «first year | later years» where the form calls them differently.
Path yearLevels(const std::string& header, bool isFirst) {
    const auto bar = header.find(" | ");
    std::string own = bar == std::string::npos ? header : isFirst ? header.substr(0, bar) : header.substr(bar + 3);
    Path levels;
    for (auto slash = own.find(" / "); slash != std::string::npos; slash = own.find(" / ")) {
        levels.push_back(own.substr(0, slash));
        own.erase(0, slash + 3);
    }
    levels.push_back(own);
    return levels;
}

/// Heading texts of each column from the top level down, years and money filled in.
std::vector<Path> headingPaths(const form::Appendix& appendix, std::span<const PlacedColumn> columns,
                               std::string_view money) {
    std::vector<Path> paths;
    for (const form::LeadingColumn& column : appendix.leading) {
        paths.push_back(column.header);
    }
    for (const PlacedColumn& placed : columns) {
        Path path = placed.column->header;
        if (appendix.yearsTogether && !appendix.yearHeader.empty()) {
            const Path years = yearLevels(appendix.yearHeader, placed.year == columns.front().year);
            path.insert(path.begin(), years.begin(), years.end());
        }
        for (std::string& text : path) {
            text = replaced(replaced(text, "{year}", std::to_string(placed.year)), "{money}", money);
        }
        paths.push_back(std::move(path));
    }
    return paths;
}

/// The level a cell reaches down to: the same words under each other are one cell.
std::size_t reachOf(const Path& path, std::size_t level) {
    while (level + 1 < path.size() && path[level + 1] == path[level]) {
        ++level;
    }
    return level;
}

bool sameHeading(const Path& a, const Path& b, std::size_t level) {
    return a.size() > level && b.size() > level
           && std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(level) + 1, b.begin());
}

}  // namespace

std::vector<PlacedColumn> placeColumns(const form::Appendix& appendix, std::span<const int> years,
                                       int programmeFirstYear, ServicesColumn services) {
    std::vector<PlacedColumn> columns;
    int last = lastNumber(appendix);
    for (const int year : years) {
        for (const form::Column& column : appendix.columns) {
            if (column.firstYearOnly && year != programmeFirstYear) {
                continue;
            }
            const bool runsOn = appendix.yearsTogether && year != years.front();
            columns.push_back({&column, year, runsOn ? std::to_string(++last) : column.number});
            if (services == ServicesColumn::Shown && column.measure == form::Measure::Volume) {
                columns.push_back({&form::servicesColumn(), year, {}});
            }
        }
    }
    return columns;
}

std::vector<HeadingCell> headingCells(const form::Appendix& appendix, std::span<const PlacedColumn> columns,
                                      std::string_view money) {
    const std::vector<Path> paths = headingPaths(appendix, columns, money);
    std::size_t levels = 1;
    for (const Path& path : paths) {
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
