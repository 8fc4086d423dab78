#include "core/document/split_columns.h"

#include "core/document/column_widths.h"
#include "core/document/sheet.h"

#include <algorithm>
#include <numeric>

namespace document {

namespace {

template <class Item>
std::vector<Item> chosen(const std::vector<Item>& items, const std::vector<std::size_t>& columns) {
    std::vector<Item> kept;
    for (const std::size_t column : columns) {
        if (column < items.size()) {
            kept.push_back(items[column]);
        }
    }
    return kept;
}

/// The part of a heading cell that stands over these columns, which follow one another there.
std::vector<HeadingCell> headingOver(const std::vector<HeadingCell>& heading, const std::vector<std::size_t>& columns) {
    std::vector<HeadingCell> part;
    for (const HeadingCell& cell : heading) {
        int first = -1;
        int last = -1;
        for (std::size_t at = 0; at < columns.size(); ++at) {
            const auto column = static_cast<int>(columns[at]);
            if (column >= cell.firstColumn && column <= cell.lastColumn) {
                first = first < 0 ? static_cast<int>(at) : first;
                last = static_cast<int>(at);
            }
        }
        if (first >= 0) {
            part.push_back({cell.text, first, last, cell.firstLevel, cell.lastLevel});
        }
    }
    return part;
}

PrintedTable partOf(const PrintedTable& table, const std::vector<std::size_t>& columns) {
    PrintedTable part = table;
    part.columnWidthsMm = chosen(table.columnWidthsMm, columns);
    part.columnNumbers = chosen(table.columnNumbers, columns);
    part.heading = headingOver(table.heading, columns);
    part.labelColumn = static_cast<std::size_t>(std::ranges::find(columns, table.labelColumn) - columns.begin());
    for (TableRow& row : part.rows) {
        row.cells = chosen(row.cells, columns);
    }
    return part;
}

/// Columns by parts, each with the leading ones first.
std::vector<std::vector<std::size_t>> partition(const PrintedTable& table, const std::vector<double>& widths) {
    const std::size_t leading = std::max(table.leadingColumns, table.labelColumn + 1);
    std::vector<std::size_t> head(std::min(leading, widths.size()));
    std::iota(head.begin(), head.end(), std::size_t{0});
    const double headWidth =
        std::accumulate(widths.begin(), widths.begin() + static_cast<std::ptrdiff_t>(head.size()), 0.0);
    std::vector<std::vector<std::size_t>> parts{head};
    double width = headWidth;
    for (std::size_t column = head.size(); column < widths.size(); ++column) {
        // A column that is too wide by itself stands alone and is printed as it can be.
        if (width + widths[column] > table.sheet.textWidth() && parts.back().size() > head.size()) {
            parts.push_back(head);
            width = headWidth;
        }
        parts.back().push_back(column);
        width += widths[column];
    }
    return parts;
}

}  // namespace

std::vector<PrintedTable> splitColumns(const PrintedTable& table, TextMeasure& measure) {
    const std::vector<double> widths = leastWidths(table, measure);
    if (std::accumulate(widths.begin(), widths.end(), 0.0) <= table.sheet.textWidth()) {
        return {table};
    }
    std::vector<PrintedTable> parts;
    for (const std::vector<std::size_t>& columns : partition(table, widths)) {
        PrintedTable part = partOf(table, columns);
        if (!parts.empty()) {
            PrintedTable& former = parts.back();
            former.footnotes.clear();
            former.reference.clear();
            former.closing.clear();
            part.bookmark.clear();
            part.title = {"Продолжение: графы справа"};
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

}  // namespace document
