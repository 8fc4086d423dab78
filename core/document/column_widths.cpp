#include "core/document/column_widths.h"

#include "core/document/sheet.h"
#include "core/document/wrap_text.h"

#include <algorithm>
#include <numeric>

namespace document {

namespace {

double neededWidth(const TableCell& cell, TextMeasure& measure) {
    const Font body{sheet::bodySize, false};
    return cell.number ? measure.widthMm(cell.text, body) + 2 * sheet::numberPadding
                       : widestWord(cell.text, body, measure) + 2 * sheet::cellPadding;
}

std::vector<double> neededWidths(const PrintedTable& table, TextMeasure& measure) {
    std::vector<double> needed(table.columnWidthsMm.size(), 0);
    for (const TableRow& row : table.rows) {
        for (std::size_t column = 0; column < std::min(row.cells.size(), needed.size()); ++column) {
            if (column != table.labelColumn) {
                needed[column] = std::max(needed[column], neededWidth(row.cells[column], measure));
            }
        }
    }
    const Font small{sheet::smallHeadingSize, false};
    for (const HeadingCell& cell : table.heading) {
        const auto column = static_cast<std::size_t>(cell.firstColumn);
        if (cell.firstColumn == cell.lastColumn && column != table.labelColumn && column < needed.size()) {
            needed[column] =
                std::max(needed[column], widestWord(cell.text, small, measure) + 2 * sheet::headingPadding);
        }
    }
    return needed;
}

/// What columns still lack, the others give of what they do not need, each in proportion to what it has to spare.
void shareSpare(std::vector<double>& widths, const std::vector<double>& needed, std::size_t labelColumn) {
    double missing = 0;
    double spare = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (column != labelColumn) {
            missing += std::max(0.0, needed[column] - widths[column]);
            spare += std::max(0.0, widths[column] - needed[column]);
        }
    }
    if (missing <= 0 || spare <= 0) {
        return;
    }
    const double taken = std::min(missing, spare);
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const double lacks = needed[column] - widths[column];
        if (column != labelColumn) {
            widths[column] += lacks > 0 ? lacks * taken / missing : lacks * taken / spare;
        }
    }
}

}  // namespace

std::vector<double> leastWidths(const PrintedTable& table, TextMeasure& measure) {
    const Font small{sheet::smallestNumber, false};
    std::vector<double> widths(table.columnWidthsMm.size(), 2 * sheet::numberPadding);
    for (const TableRow& row : table.rows) {
        for (std::size_t column = 0; column < std::min(row.cells.size(), widths.size()); ++column) {
            const TableCell& cell = row.cells[column];
            if (cell.number && column != table.labelColumn) {
                widths[column] = std::max(widths[column], measure.widthMm(cell.text, small) + 2 * sheet::numberPadding);
            }
        }
    }
    widths[table.labelColumn] = sheet::labelMinimum;
    return widths;
}

std::vector<double> columnEdges(const PrintedTable& table, TextMeasure& measure) {
    std::vector<double> widths = table.columnWidthsMm;
    const double stated = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (double& width : widths) {
        width *= table.sheet.textWidth() / stated;
    }
    const std::vector<double> needed = neededWidths(table, measure);
    double& label = widths[table.labelColumn];
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (column == table.labelColumn) {
            continue;
        }
        const double spare = std::max(0.0, label - sheet::labelMinimum);
        const double missing = std::clamp(needed[column] - widths[column], 0.0, spare);
        widths[column] += missing;
        label -= missing;
    }
    shareSpare(widths, needed, table.labelColumn);
    // Where not all can have what they need, each has at least what the smallest type asks for.
    shareSpare(widths, leastWidths(table, measure), table.labelColumn);
    std::vector<double> edges{sheet::marginLeft};
    for (const double width : widths) {
        edges.push_back(edges.back() + width);
    }
    return edges;
}

}  // namespace document
