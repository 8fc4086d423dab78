#pragma once

#include "core/document/printed_table.h"
#include "core/document/text_block.h"

#include <vector>

namespace document {

/// The heading of a table with its number row, measured once and drawn on each page.
class HeadingLayout {
public:
    HeadingLayout(const PrintedTable& table, const std::vector<double>& edges, TextMeasure& measure);

    /// The row of column numbers alone; the whole heading of a form that numbers no column.
    [[nodiscard]] HeadingLayout brief() const;
    [[nodiscard]] double heightMm() const;
    /// Draws from `top` down, every rule but the lowest.
    void draw(Page& page, double top, TextMeasure& measure) const;

private:
    struct PlacedCell {
        HeadingCell cell;
        TextBlock block;
    };

    /// Sub-headings that stand side by side have one size: the smallest any of them needs.
    void evenOutSizes(TextMeasure& measure);
    void measureLevels();
    [[nodiscard]] double textWidth(const HeadingCell& cell) const;
    [[nodiscard]] double edge(int column) const { return m_edges[static_cast<std::size_t>(column)]; }
    void drawNumberRow(Page& page, double top, TextMeasure& measure) const;

    std::vector<double> m_edges;
    std::vector<PlacedCell> m_cells;
    std::vector<double> m_levels;  ///< heights, top level first
    std::vector<std::string> m_numbers;
};

}  // namespace document
