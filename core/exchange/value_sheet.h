#pragma once

#include "core/document/printed_table.h"
#include "core/document/text_measure.h"
#include "core/exchange/sheet_looks.h"

struct lxw_worksheet;

namespace exchange {

/// Writes a printed table to a sheet of a workbook as it stands on paper: corner, title, heading, rows, footnotes.
/// Figures are numbers with their printed decimals; the rows fold by the tree of the form.
class ValueSheet {
public:
    /// The first `labelColumns` columns stay in sight, and so does the heading.
    ValueSheet(lxw_worksheet* sheet, SheetLooks& looks, const document::PrintedTable& table, int labelColumns);

    void write();

private:
    /// A text across columns first…last of the next row, as high as it needs to be.
    void writeAcross(const std::string& text, int first, int last, const CellLook& look);
    void writeCorner();
    void writeHeading();
    void writeRow(const document::TableRow& row);
    void writeReference(const document::PrintedTable& reference);
    void writeCell(int column, const document::TableCell& cell, const document::TableRow& row);
    /// A merged range, or a cell where the range is one.
    void writeMerged(const document::HeadingCell& range, const CellLook& look);
    void setUpColumns();
    void setUpPaper();

    [[nodiscard]] int lastColumn() const { return static_cast<int>(m_table.columnWidthsMm.size()) - 1; }
    [[nodiscard]] double widthMm(int first, int last) const;

    lxw_worksheet* m_sheet;
    SheetLooks& m_looks;
    const document::PrintedTable& m_table;
    int m_labelColumns;
    std::vector<double> m_edges;  ///< of the columns, as on paper
    int m_row = 0;  ///< the next one to write
};

}  // namespace exchange
