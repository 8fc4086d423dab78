#include "core/document/heading_layout.h"

#include "core/document/sheet.h"
#include "core/document/wrap_text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace document {

namespace {

constexpr std::size_t longHeading = 3;  ///< lines; a longer heading is set smaller
constexpr double smallestHeading = 6.5;  ///< points
constexpr double levelPadding = 1.2;
constexpr double levelMinimum = 4.6;

TextBlock headingBlock(const std::string& text, double sizePt, double widthMm, TextMeasure& measure) {
    const double lineMm =
        sizePt == sheet::headingSize ? sheet::headingLine : sheet::smallHeadingLine * sizePt / sheet::smallHeadingSize;
    TextBlock block = textBlock(text, {sizePt, false}, lineMm, widthMm, measure);
    block.alignment = Alignment::Centre;
    return block;
}

/// 9 points; 8 when long; smaller still only when a word would not fit otherwise.
TextBlock fittingBlock(const std::string& text, double widthMm, TextMeasure& measure) {
    TextBlock block = headingBlock(text, sheet::headingSize, widthMm, measure);
    if (block.lines.size() > longHeading || widestWord(text, block.font, measure) > widthMm) {
        block = headingBlock(text, sheet::smallHeadingSize, widthMm, measure);
    }
    while (block.font.sizePt > smallestHeading && widestWord(text, block.font, measure) > widthMm) {
        block = headingBlock(text, block.font.sizePt - 0.5, widthMm, measure);
    }
    return block;
}

}  // namespace

HeadingLayout::HeadingLayout(const PrintedTable& table, const std::vector<double>& edges, TextMeasure& measure)
    : m_edges(edges), m_numbers(table.columnNumbers) {
    for (const HeadingCell& cell : table.heading) {
        m_cells.push_back({cell, fittingBlock(cell.text, textWidth(cell), measure)});
    }
    evenOutSizes(measure);
    measureLevels();
}

void HeadingLayout::evenOutSizes(TextMeasure& measure) {
    std::map<std::pair<int, int>, double> smallest;
    for (const PlacedCell& placed : m_cells) {
        const std::pair levels{placed.cell.firstLevel, placed.cell.lastLevel};
        const double known = smallest.emplace(levels, sheet::headingSize).first->second;
        smallest[levels] = std::min(known, placed.block.font.sizePt);
    }
    for (PlacedCell& placed : m_cells) {
        const double size = smallest[{placed.cell.firstLevel, placed.cell.lastLevel}];
        // The top headings name different things and keep their own size.
        if (placed.cell.firstLevel > 0 && placed.block.font.sizePt != size) {
            placed.block = headingBlock(placed.cell.text, size, textWidth(placed.cell), measure);
        }
    }
}

void HeadingLayout::measureLevels() {
    std::vector<const PlacedCell*> bySpan;
    for (const PlacedCell& placed : m_cells) {
        bySpan.push_back(&placed);
        m_levels.resize(std::max(m_levels.size(), static_cast<std::size_t>(placed.cell.lastLevel) + 1), levelMinimum);
    }
    // Short spans first: a tall cell only adds what its levels do not have yet, to the lowest of them.
    std::ranges::stable_sort(bySpan, {},
                             [](const PlacedCell* placed) { return placed->cell.lastLevel - placed->cell.firstLevel; });
    for (const PlacedCell* placed : bySpan) {
        const auto first = m_levels.begin() + placed->cell.firstLevel;
        const auto last = m_levels.begin() + placed->cell.lastLevel;
        const double present = std::accumulate(first, last + 1, 0.0);
        *last += std::max(0.0, placed->block.heightMm() + levelPadding - present);
    }
}

HeadingLayout HeadingLayout::brief() const {
    HeadingLayout numbers = *this;
    if (!m_numbers.empty()) {
        numbers.m_cells.clear();
        numbers.m_levels.clear();
    }
    return numbers;
}

double HeadingLayout::textWidth(const HeadingCell& cell) const {
    return edge(cell.lastColumn + 1) - edge(cell.firstColumn) - 2 * sheet::headingPadding;
}

double HeadingLayout::heightMm() const {
    return std::accumulate(m_levels.begin(), m_levels.end(), m_numbers.empty() ? 0.0 : sheet::rowMinimum);
}

void HeadingLayout::draw(Page& page, double top, TextMeasure& measure) const {
    std::vector<double> levelTops{top};
    for (const double level : m_levels) {
        levelTops.push_back(levelTops.back() + level);
    }
    for (const PlacedCell& placed : m_cells) {
        const HeadingCell& cell = placed.cell;
        const Box box{edge(cell.firstColumn), levelTops[static_cast<std::size_t>(cell.firstLevel)],
                      edge(cell.lastColumn + 1), levelTops[static_cast<std::size_t>(cell.lastLevel) + 1]};
        drawHorizontal(page, box.left, box.right, box.top);
        drawVertical(page, box.left, box.top, box.bottom);
        drawCentred(page, placed.block, box, measure);
    }
    drawVertical(page, m_edges.back(), top, levelTops.back());
    if (!m_numbers.empty()) {
        drawNumberRow(page, levelTops.back(), measure);
    } else {
        drawHorizontal(page, m_edges.front(), m_edges.back(), levelTops.back());
    }
}

void HeadingLayout::drawNumberRow(Page& page, double top, TextMeasure& measure) const {
    const double bottom = top + sheet::rowMinimum;
    drawHorizontal(page, m_edges.front(), m_edges.back(), top);
    for (std::size_t column = 0; column + 1 < m_edges.size(); ++column) {
        drawVertical(page, m_edges[column], top, bottom);
        if (column < m_numbers.size() && !m_numbers[column].empty()) {
            const TextBlock block{
                {m_numbers[column]}, {sheet::headingSize, false}, sheet::headingLine, Alignment::Centre};
            drawCentred(page, block, {m_edges[column], top, m_edges[column + 1], bottom}, measure);
        }
    }
    drawVertical(page, m_edges.back(), top, bottom);
}

}  // namespace document
