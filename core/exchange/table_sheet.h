#pragma once

#include "core/book/book.h"
#include "core/document/printed_table.h"
#include "core/document/text_measure.h"

#include <map>
#include <string>

namespace exchange {

/// A printed table as a sheet of a book, as it stands on paper: corner, title, heading, rows, footnotes. Figures are
/// numbers with their printed decimals; the rows fold by the tree of the form.
class TableSheet {
public:
    /// The first `labelColumns` columns stay in sight, and so does the heading.
    TableSheet(const document::PrintedTable& table, int labelColumns);

    [[nodiscard]] book::Sheet take() { return std::move(m_sheet); }
    /// The row of the sheet in which a row of the table stands.
    [[nodiscard]] const std::map<std::string, int>& rows() const { return m_placeOfRow; }

private:
    void make();
    /// A text across columns first…last of the next row, as high as it needs to be.
    void writeAcross(const std::string& text, int first, int last, const book::Look& look);
    void writeCorner();
    void writeHeading();
    void writeRow(const document::TableRow& row);
    void writeReference(const document::PrintedTable& reference);
    void writeCell(int column, const document::TableCell& cell, const document::TableRow& row);
    /// A merged range, or a cell where the range is one.
    void writeMerged(const document::HeadingCell& range, const book::Look& look);
    void setUpPaper();

    [[nodiscard]] int lastColumn() const { return static_cast<int>(m_table.columnWidthsMm.size()) - 1; }
    [[nodiscard]] double widthMm(int first, int last) const;

    const document::PrintedTable& m_table;
    int m_labelColumns;
    std::vector<double> m_edges;  ///< of the columns, as on paper
    book::Sheet m_sheet;
    std::map<std::string, int> m_placeOfRow;
    int m_row = 0;  ///< the next one to write
};

}  // namespace exchange
