#pragma once

#include "core/document/page.h"
#include "core/document/text_block.h"
#include "core/note/table.h"

#include <vector>

namespace note {

/// A table of the note wrapped to a width: columns share it by their weights, and none is narrower than its longest
/// figure or word.
class TableLayout {
public:
    TableLayout(const Table& table, double widthMm, document::TextMeasure& measure);

    [[nodiscard]] double headHeight() const { return heightOf(m_head); }
    [[nodiscard]] double lineHeight(std::size_t line) const { return heightOf(m_lines[line]); }
    /// A line whose figures are all empty: it heads those under it.
    [[nodiscard]] bool isHead(std::size_t line) const;
    void drawHead(document::Page& page, double left, double top, document::TextMeasure& measure) const;
    void drawLine(document::Page& page, std::size_t line, double left, double top,
                  document::TextMeasure& measure) const;
    /// Widths of the columns, millimetres.
    [[nodiscard]] const std::vector<double>& widths() const { return m_widths; }

private:
    using Cells = std::vector<document::TextBlock>;

    [[nodiscard]] static double heightOf(const Cells& cells);
    void draw(document::Page& page, const Cells& cells, double left, double top, document::TextMeasure& measure) const;

    std::vector<double> m_widths;
    Cells m_head;
    std::vector<Cells> m_lines;
};

/// The widths alone, where no font is at hand.
[[nodiscard]] std::vector<double> columnWidths(const Table& table, double widthMm, document::TextMeasure& measure);

}  // namespace note
