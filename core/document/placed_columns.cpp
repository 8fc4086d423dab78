#include "core/document/placed_columns.h"

#include "core/document/melted_heading.h"
#include "core/document/title_block.h"
#include "core/form/services_column.h"
#include "core/programme/filled_table.h"

#include <algorithm>
#include <charconv>

namespace document {

namespace {

using Path = HeadingPath;

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
            text = replaced(text, "{previous_year}", std::to_string(placed.year - 1));
        }
        paths.push_back(std::move(path));
    }
    return paths;
}

}  // namespace

std::vector<PlacedColumn> placeColumns(const form::Appendix& appendix, std::span<const int> years,
                                       int programmeFirstYear, ServicesColumn services) {
    std::vector<PlacedColumn> columns;
    int last = lastNumber(appendix);
    for (const auto& [column, year] :
         programme::tableColumns(appendix, years, programmeFirstYear, services == ServicesColumn::Shown)) {
        if (!column->onPaper) {
            continue;
        }
        const bool counted = column == &form::servicesColumn();
        const bool runsOn = !counted && appendix.yearsTogether && year != years.front();
        columns.push_back({column, year, runsOn ? std::to_string(++last) : column->number});
    }
    return columns;
}

std::vector<HeadingCell> headingCells(const form::Appendix& appendix, std::span<const PlacedColumn> columns,
                                      std::string_view money) {
    return meltedHeading(headingPaths(appendix, columns, money));
}

}  // namespace document
