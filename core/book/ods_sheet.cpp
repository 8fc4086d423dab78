#include "core/book/ods_sheet.h"

#include "core/decimal/russian.h"
#include "core/odf/package.h"

#include <algorithm>

namespace book {

OdsSheet::OdsSheet(text::Xml& xml, OdsLooks& looks, const Book& book, std::size_t place)
    : m_xml(xml), m_looks(looks), m_content(book.sheets[place]), m_names(book.names()), m_place(place) {
    for (const Merge& merge : m_content.merges) {
        m_merges.emplace(std::pair(merge.top, merge.left), &merge);
        for (int row = merge.top; row <= merge.bottom; ++row) {
            for (int column = merge.left; column <= merge.right; ++column) {
                m_covered.emplace(row, column);
            }
        }
        m_covered.erase({merge.top, merge.left});
    }
}

void OdsSheet::write(const std::string& page) {
    m_xml.open("table:table")
        .attribute("table:name", m_content.name)
        .attribute("table:style-name", m_looks.ofSheet(page));
    if (m_content.isProtected) {
        m_xml.attribute("table:protected", "true");
    }
    writeColumns();
    writeRows();
    m_xml.close();
}

void OdsSheet::writeColumns() {
    for (auto width = m_content.columnsMm.begin(); width != m_content.columnsMm.end();) {
        const auto next = std::find_if(width, m_content.columnsMm.end(), [&](double mm) { return mm != *width; });
        m_xml.open("table:table-column").attribute("table:style-name", m_looks.ofColumn(*width));
        if (next - width > 1) {
            m_xml.attribute("table:number-columns-repeated", std::to_string(next - width));
        }
        m_xml.attribute("table:default-cell-style-name", "Default").close();
        width = next;
    }
}

int OdsSheet::lastRow() const {
    int last = 0;
    if (!m_content.cells.empty()) {
        last = m_content.cells.rbegin()->first.first;
    }
    return m_content.rows.empty() ? last : std::max(last, m_content.rows.rbegin()->first);
}

void OdsSheet::writeRows() {
    const auto isWritten = [this](int row) {
        const auto cell = m_content.cells.lower_bound({row, 0});
        return m_content.rows.contains(row) || (cell != m_content.cells.end() && cell->first.first == row);
    };
    const auto& heading = m_content.repeatedRows;
    for (int row = 0; row <= lastRow(); ++row) {
        const bool isHeading = heading && row >= heading->first && row <= heading->second;
        const auto kept = m_content.rows.find(row);
        groupTo(isHeading || kept == m_content.rows.end() ? 0 : kept->second.outline);
        if (heading && row == heading->first) {
            m_xml.open("table:table-header-rows");
        }
        if (isWritten(row)) {
            writeRow(row);
        } else {
            const int first = row;
            while (!isHeading && !isWritten(row + 1) && !(heading && row + 1 == heading->first)) {
                ++row;
            }
            writeEmptyRows(first, row);
        }
        if (heading && row == heading->second) {
            m_xml.close();
        }
    }
    groupTo(0);
}

void OdsSheet::groupTo(int level) {
    for (; m_groups > level; --m_groups) {
        m_xml.close();
    }
    for (; m_groups < level; ++m_groups) {
        m_xml.open("table:table-row-group");
    }
}

void OdsSheet::writeEmptyRows(int first, int last) {
    m_xml.open("table:table-row").attribute("table:style-name", m_looks.ofRow(std::nullopt));
    if (last > first) {
        m_xml.attribute("table:number-rows-repeated", std::to_string(last - first + 1));
    }
    m_xml.open("table:table-cell").close().close();
}

void OdsSheet::writeRow(int row) {
    const auto kept = m_content.rows.find(row);
    m_xml.open("table:table-row")
        .attribute("table:style-name",
                   m_looks.ofRow(kept == m_content.rows.end() ? std::nullopt : kept->second.heightPt));
    int column = 0;
    for (auto cell = m_content.cells.lower_bound({row, 0}); cell != m_content.cells.end() && cell->first.first == row;
         ++cell) {
        writeEmptyCells(cell->first.second - column);
        column = cell->first.second;
        auto last = cell;
        for (auto next = std::next(cell); isAlikeEmpty(*last, next); ++next) {
            last = next;
        }
        writeCell(row, column, cell->second, last->first.second - column + 1);
        column = last->first.second + 1;
        cell = last;
    }
    if (column == 0) {
        writeEmptyCells(1);
    }
    m_xml.close();
}

void OdsSheet::writeEmptyCells(int count) {
    if (count <= 0) {
        return;
    }
    m_xml.open("table:table-cell");
    if (count > 1) {
        m_xml.attribute("table:number-columns-repeated", std::to_string(count));
    }
    m_xml.close();
}

bool OdsSheet::isAlikeEmpty(const Sheet::Placed& cell, Sheet::Cells::const_iterator next) const {
    if (next == m_content.cells.end() || next->first != std::pair(cell.first.first, cell.first.second + 1)) {
        return false;
    }
    const auto isEmpty = [this](const Sheet::Placed& placed) {
        const Cell& content = placed.second;
        return content.text.empty() && !content.number && content.formula.empty() && content.comment.empty()
               && !m_merges.contains(placed.first);
    };
    return isEmpty(cell) && isEmpty(*next) && cell.second.look == next->second.look
           && m_covered.contains(cell.first) == m_covered.contains(next->first);
}

void OdsSheet::writeCell(int row, int column, const Cell& cell, int count) {
    m_xml.open(m_covered.contains({row, column}) ? "table:covered-table-cell" : "table:table-cell")
        .attribute("table:style-name", m_looks.of(cell.look));
    if (const auto merge = m_merges.find({row, column}); merge != m_merges.end()) {
        m_xml.attribute("table:number-columns-spanned", std::to_string(merge->second->right - merge->second->left + 1))
            .attribute("table:number-rows-spanned", std::to_string(merge->second->bottom - merge->second->top + 1));
    }
    if (count > 1) {
        m_xml.attribute("table:number-columns-repeated", std::to_string(count));
    }
    writeValue(cell);
    m_xml.close();
}

/// A value is exact, with a point; the paragraph is what a program that computes nothing shows.
void OdsSheet::writeValue(const Cell& cell) {
    if (!cell.formula.empty()) {
        m_xml.attribute("table:formula", cell.formula.inOpenDocument(m_place, m_names));
    }
    const bool isText = !cell.number && (!cell.formula.empty() || !cell.text.empty());
    if (cell.number) {
        m_xml.attribute("office:value-type", "float").attribute("office:value", cell.number->toPlain());
    } else if (isText) {
        m_xml.attribute("office:value-type", "string");
        if (!cell.formula.empty()) {
            m_xml.attribute("office:string-value", cell.text);
        }
    }
    if (!cell.comment.empty()) {
        m_xml.open("office:annotation");
        odf::writeParagraph(m_xml, cell.comment);
        m_xml.close();
    }
    if (cell.number) {
        odf::writeParagraph(m_xml, decimal::printRussian(*cell.number));
    } else if (isText && !cell.text.empty()) {
        odf::writeParagraph(m_xml, cell.text);
    }
}

}  // namespace book
