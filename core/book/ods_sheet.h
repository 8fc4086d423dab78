#pragma once

#include "core/book/ods_looks.h"

#include <set>

namespace book {

/// One sheet of a book on its way into content.xml.
class OdsSheet {
public:
    OdsSheet(text::Xml& xml, OdsLooks& looks, const Book& book, std::size_t place);

    /// `page` – the style of its pages.
    void write(const std::string& page);

private:
    void writeColumns();
    void writeRows();
    /// Opens and closes groups until `level` of them are open.
    void groupTo(int level);
    void writeRow(int row);
    /// Rows first…last that hold nothing.
    void writeEmptyRows(int first, int last);
    void writeEmptyCells(int count);
    /// Both are empty and look alike: the next one repeats the first.
    [[nodiscard]] bool isAlikeEmpty(const Sheet::Placed& cell, Sheet::Cells::const_iterator next) const;
    void writeCell(int row, int column, const Cell& cell, int count);
    void writeValue(const Cell& cell);
    [[nodiscard]] int lastRow() const;

    text::Xml& m_xml;
    OdsLooks& m_looks;
    const Sheet& m_content;
    std::vector<std::string> m_names;
    std::size_t m_place;
    std::map<std::pair<int, int>, const Merge*> m_merges;  ///< by their first cells
    std::set<std::pair<int, int>> m_covered;
    int m_groups = 0;  ///< that are open
};

}  // namespace book
