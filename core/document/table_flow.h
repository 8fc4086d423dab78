#pragma once

#include "core/document/heading_layout.h"
#include "core/document/page_flow.h"
#include "core/document/row_layout.h"

#include <vector>

namespace document {

/// Puts one table into the flow of pages; `layOut` says by which rules.
class TableFlow {
public:
    TableFlow(const PrintedTable& table, PageFlow& flow, TextMeasure& measure);

    /// On a new page. The corner block opens an appendix: further tables of the same one do without.
    void place(bool opensAppendix);
    /// A small table under another one: on the same page when all of it fits with the `belowMm` that must stand
    /// under it, without corner and title.
    void placeUnder(double belowMm);

private:
    void newPage() { m_flow.startPage(m_table.sheet, m_table.headMark, m_table.footMarks); }
    void placeCorner();
    void placeTitle();
    void placeRows();
    void placeRow(const RowLayout& row);
    void placeTornRow(const RowLayout& row);
    void placeNotes();
    void placeReferences();
    void placeClosing();
    /// All on this page, or all on the next; more than a page of lines flows on. `belowMm` must fit under them.
    void placeTogether(const std::vector<TextBlock>& blocks, double gapMm, double belowMm);
    void startTable(const HeadingLayout& heading);
    void closeTable();
    void continueTable();

    /// The heights of a row and of all that must follow it on the same page; of the row alone when no page
    /// can hold them all.
    [[nodiscard]] double chainHeight(std::size_t index) const;
    [[nodiscard]] double bodyCapacity() const;
    /// Footnotes, signatory and executor never stand alone on a page: what is right above goes with them.
    [[nodiscard]] double closingHeight() const;
    [[nodiscard]] double belowRows() const;

    const PrintedTable& m_table;
    PageFlow& m_flow;
    TextMeasure& m_measure;
    std::vector<double> m_edges;
    HeadingLayout m_heading;
    HeadingLayout m_nextHeading;  ///< of the pages after the first
    std::vector<RowLayout> m_rows;
    std::vector<TextBlock> m_footnotes;
    std::vector<TextBlock> m_closing;
    double m_bodyTop = 0;
};

}  // namespace document
