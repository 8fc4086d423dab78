#pragma once

#include "core/document/printed_table.h"
#include "core/document/text_block.h"

#include <vector>

namespace document {

/// One row of the body, wrapped to the column widths.
class RowLayout {
public:
    /// `numberPt`: see numberSize().
    RowLayout(const TableRow& row, std::size_t labelColumn, double numberPt, const std::vector<double>& edges,
              TextMeasure& measure);

    [[nodiscard]] double heightMm() const;
    /// Lines of its longest cell.
    [[nodiscard]] std::size_t lineCount() const;
    [[nodiscard]] bool keepWithNext() const { return m_keepWithNext; }
    /// Draws the texts, the lines at the sides and the line above.
    void draw(Page& page, double top, const std::vector<double>& edges, TextMeasure& measure) const;
    /// Cuts a row that no page can hold: keeps what fits into `heightMm`, returns the rest.
    [[nodiscard]] RowLayout cutAt(double heightMm);

private:
    struct PlacedCell {
        TextBlock block;
        double left = 0;
        double right = 0;
    };

    std::vector<PlacedCell> m_cells;
    bool m_keepWithNext = false;
};

/// The size that the longest figure of a table fits its column with, for all of them: figures of several sizes in a row
/// look like a mistake. Never under 6 points.
[[nodiscard]] double numberSize(const PrintedTable& table, const std::vector<double>& edges, TextMeasure& measure);

}  // namespace document
