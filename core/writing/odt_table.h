#pragma once

#include "core/document/printed_table.h"
#include "core/writing/odt_styles.h"

#include <span>
#include <string>
#include <vector>

namespace writing {

/// A printed table on its way into a text document: corner, title, rows, footnotes, «Справочно», signatures.
class OdtTable {
public:
    OdtTable(text::Xml& xml, OdtStyles& styles, const document::PrintedTable& table);

    /// On a new page of the style `page`. The corner block opens an appendix: further tables of it do without.
    void write(const std::string& page, bool opensAppendix);

private:
    /// With the heading, on a new page where the form begins one. What stands under them may have to stay with them.
    void writeRows(double aboveMm, bool keepWithNext);
    void writePart(std::span<const document::TableRow> rows, const TableLook& look);
    void writeHeading();
    void writeNumbers();
    void writeRow(const document::TableRow& row);
    void writeParagraph(const std::string& words, ParagraphLook look);
    [[nodiscard]] ParagraphLook lookOf(const document::TableCell& cell, const document::TableRow& row,
                                       std::size_t column) const;

    text::Xml& m_xml;
    OdtStyles& m_styles;
    const document::PrintedTable& m_table;
    std::vector<double> m_edges;
    double m_numberPt;
    std::string m_page;  ///< until the first paragraph has opened it
};

}  // namespace writing
