#include "core/document/row_layout.h"

#include "core/document/sheet.h"

#include <algorithm>
#include <cmath>

namespace document {

namespace {

/// Of a table that cannot be split into columns any more: letters over one another say nothing.
constexpr double lastResort = 6;  ///< points
/// A column that was widened for its figure holds it, whatever sums of fractions say.
constexpr double widthTolerance = 1e-6;

}  // namespace

double numberSize(const PrintedTable& table, const std::vector<double>& edges, TextMeasure& measure) {
    double size = sheet::bodySize;
    for (const TableRow& row : table.rows) {
        for (std::size_t column = 0; column < row.cells.size() && column + 1 < edges.size(); ++column) {
            const TableCell& cell = row.cells[column];
            const double width = edges[column + 1] - edges[column] - 2 * sheet::numberPadding;
            while (cell.number && size > lastResort
                   && measure.widthMm(cell.text, {size, false}) > width + widthTolerance) {
                size -= 0.5;
            }
        }
    }
    return size;
}

RowLayout::RowLayout(const TableRow& row, std::size_t labelColumn, double numberPt, const std::vector<double>& edges,
                     TextMeasure& measure)
    : m_keepWithNext(row.keepWithNext) {
    for (std::size_t column = 0; column < row.cells.size() && column + 1 < edges.size(); ++column) {
        const TableCell& cell = row.cells[column];
        const double padding = cell.number ? sheet::numberPadding : sheet::cellPadding;
        const double indent = column == labelColumn ? sheet::indentStep * row.level : 0;
        PlacedCell placed{{}, edges[column] + padding + indent, edges[column + 1] - padding};
        const double width = placed.right - placed.left;
        // A number is set on one line, and never cut.
        placed.block = cell.number ? TextBlock{{cell.text}, {numberPt, false}, sheet::bodyLine, cell.alignment}
                                   : textBlock(cell.text, {sheet::bodySize, false}, sheet::bodyLine, width, measure);
        placed.block.alignment = cell.alignment;
        m_cells.push_back(std::move(placed));
    }
}

double RowLayout::heightMm() const {
    const double lines = static_cast<double>(lineCount());
    return std::max(sheet::rowMinimum, lines * sheet::bodyLine + sheet::rowPadding);
}

std::size_t RowLayout::lineCount() const {
    std::size_t count = 0;
    for (const PlacedCell& cell : m_cells) {
        count = std::max(count, cell.block.lines.size());
    }
    return count;
}

void RowLayout::draw(Page& page, double top, const std::vector<double>& edges, TextMeasure& measure) const {
    const double bottom = top + heightMm();
    drawHorizontal(page, edges.front(), edges.back(), top);
    for (const double edge : edges) {
        drawVertical(page, edge, top, bottom);
    }
    for (const PlacedCell& cell : m_cells) {
        drawCentred(page, cell.block, {cell.left, top, cell.right, bottom}, measure);
    }
}

RowLayout RowLayout::cutAt(double heightMm) {
    const double lines = std::floor((heightMm - sheet::rowPadding) / sheet::bodyLine);
    const auto kept = static_cast<std::size_t>(std::max(1.0, lines));
    RowLayout rest = *this;
    for (std::size_t column = 0; column < m_cells.size(); ++column) {
        std::vector<std::string>& here = m_cells[column].block.lines;
        std::vector<std::string>& there = rest.m_cells[column].block.lines;
        const auto cut = static_cast<std::ptrdiff_t>(std::min(kept, here.size()));
        here.erase(here.begin() + cut, here.end());
        there.erase(there.begin(), there.begin() + cut);
    }
    m_keepWithNext = false;
    return rest;
}

}  // namespace document
