#include "core/note/table_layout.h"

#include "core/document/wrap_text.h"

#include <algorithm>
#include <numeric>

namespace note {

namespace {

constexpr double cellPt = 10.5;
constexpr double cellLine = 4.4;
constexpr double cellPadding = 1.2;
constexpr double rowPadding = 1.2;
constexpr double headPt = 10;

document::Font fontOf(const TableLine& line) {
    return {cellPt, line.isTotal};
}

/// The least a column can have: its longest figure, its longest word.
double leastWidth(const Table& table, std::size_t column, document::TextMeasure& measure) {
    double least = document::widestWord(table.columns[column].header, {headPt}, measure);
    for (const TableLine& line : table.lines) {
        const std::string& cell = line.cells[column];
        least = std::max(least, table.columns[column].isText ? document::widestWord(cell, fontOf(line), measure)
                                                             : measure.widthMm(cell, fontOf(line)));
    }
    constexpr double tolerance = 0.01;
    return least + 2 * cellPadding + tolerance;
}

}  // namespace

std::vector<double> columnWidths(const Table& table, double widthMm, document::TextMeasure& measure) {
    std::vector<double> least;
    std::vector<double> widths;
    double weights = 0;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        least.push_back(leastWidth(table, column, measure));
        weights += table.columns[column].weight;
    }
    for (const TableColumn& column : table.columns) {
        widths.push_back(widthMm * column.weight / weights);
    }
    double lacking = 0;
    double spare = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        lacking += std::max(0.0, least[column] - widths[column]);
        spare += std::max(0.0, widths[column] - least[column]);
    }
    const double taken = spare > 0 ? std::min(1.0, lacking / spare) : 0;
    const double given = lacking > 0 ? std::min(1.0, spare / lacking) : 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const double excess = widths[column] - least[column];
        widths[column] -= excess > 0 ? excess * taken : excess * given;
    }
    return widths;
}

TableLayout::TableLayout(const Table& table, double widthMm, document::TextMeasure& measure)
    : m_widths(columnWidths(table, widthMm, measure)) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        document::TextBlock block = document::textBlock(table.columns[column].header, {headPt}, cellLine,
                                                        m_widths[column] - 2 * cellPadding, measure);
        block.alignment = document::Alignment::Centre;
        m_head.push_back(std::move(block));
    }
    for (const TableLine& line : table.lines) {
        Cells cells;
        for (std::size_t column = 0; column < line.cells.size(); ++column) {
            document::TextBlock block = document::textBlock(line.cells[column], fontOf(line), cellLine,
                                                            m_widths[column] - 2 * cellPadding, measure);
            block.alignment = table.columns[column].isText ? document::Alignment::Left : document::Alignment::Right;
            cells.push_back(std::move(block));
        }
        m_lines.push_back(std::move(cells));
    }
}

double TableLayout::heightOf(const Cells& cells) {
    double height = cellLine;
    for (const document::TextBlock& cell : cells) {
        height = std::max(height, cell.heightMm());
    }
    return height + rowPadding;
}

bool TableLayout::isHead(std::size_t line) const {
    const Cells& cells = m_lines[line];
    return cells.size() > 1 && std::all_of(cells.begin() + 1, cells.end(), [](const document::TextBlock& cell) {
               return std::ranges::all_of(cell.lines, [](const std::string& words) { return words.empty(); });
           });
}

void TableLayout::drawHead(document::Page& page, double left, double top, document::TextMeasure& measure) const {
    document::drawHorizontal(page, left, left + std::accumulate(m_widths.begin(), m_widths.end(), 0.0), top);
    draw(page, m_head, left, top, measure);
}

void TableLayout::drawLine(document::Page& page, std::size_t line, double left, double top,
                           document::TextMeasure& measure) const {
    draw(page, m_lines[line], left, top, measure);
}

void TableLayout::draw(document::Page& page, const Cells& cells, double left, double top,
                       document::TextMeasure& measure) const {
    const double bottom = top + heightOf(cells);
    double x = left;
    document::drawVertical(page, x, top, bottom);
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const double right = x + m_widths[column];
        document::drawCentred(page, cells[column], {x + cellPadding, top, right - cellPadding, bottom}, measure);
        document::drawVertical(page, right, top, bottom);
        x = right;
    }
    document::drawHorizontal(page, left, x, bottom);
}

}  // namespace note
