#include "core/writing/odt_table.h"

#include "core/document/average_measure.h"
#include "core/document/column_widths.h"
#include "core/document/row_layout.h"
#include "core/document/sheet.h"
#include "core/odf/package.h"
#include "core/writing/heading_grid.h"

#include <algorithm>

namespace writing {

namespace paper = document::sheet;
using document::Alignment;

namespace {

std::vector<double> edgesOf(const document::PrintedTable& table) {
    document::AverageMeasure measure;
    return document::columnEdges(table, measure);
}

double numberSizeOf(const document::PrintedTable& table, const std::vector<double>& edges) {
    document::AverageMeasure measure;
    return document::numberSize(table, edges, measure);
}

}  // namespace

OdtTable::OdtTable(text::Xml& xml, OdtStyles& styles, const document::PrintedTable& table)
    : m_xml(xml), m_styles(styles), m_table(table), m_edges(edgesOf(table)), m_numberPt(numberSizeOf(table, m_edges)) {}

void OdtTable::write(const std::string& page, bool opensAppendix) {
    m_page = page;
    if (opensAppendix) {
        for (const std::string& line : m_table.corner) {
            const bool isLast = &line == &m_table.corner.back();
            writeParagraph(line, {Alignment::Left, paper::cornerSize, false,
                                  m_table.sheet.textWidth() - paper::cornerWidth, 0, 0, isLast ? paper::gap : 0});
        }
    }
    for (const std::string& line : m_table.title) {
        const bool isLast = &line == &m_table.title.back();
        writeParagraph(line, {Alignment::Centre, paper::titleSize, true, paper::titleIndent / 2, paper::titleIndent / 2,
                              0, isLast ? paper::gap : 0, true});
    }
    const bool isClosed = !m_table.closing.empty();
    // A long table that is kept with what follows would leave its title alone on a page.
    writeRows(0, false);
    for (const std::string& note : m_table.footnotes) {
        const bool isFirst = &note == &m_table.footnotes.front();
        writeParagraph(note, {Alignment::Left, paper::footnoteSize, false, 0, 0, isFirst ? paper::footnoteGap : 0, 0,
                              isClosed || &note != &m_table.footnotes.back()});
    }
    for (const document::PrintedTable& reference : m_table.reference) {
        OdtTable(m_xml, m_styles, reference).writeRows(paper::gap, isClosed);
    }
    for (const std::string& line : m_table.closing) {
        const bool isFirst = &line == &m_table.closing.front();
        writeParagraph(line, {Alignment::Left, paper::closingSize, false, 0, 0, isFirst ? 2 * paper::gap : 0, 0,
                              &line != &m_table.closing.back()});
    }
    // A word processor puts a line of its own size under a table that ends a text.
    if (m_table.closing.empty() && (m_table.footnotes.empty() || !m_table.reference.empty())) {
        writeParagraph({}, {Alignment::Left, 1});
    }
}

void OdtTable::writeRows(double aboveMm, bool keepWithNext) {
    // A page needs a paragraph to open it.
    if (!m_page.empty()) {
        writeParagraph({}, {Alignment::Left, 1});
    }
    TableLook look{m_edges.back() - m_edges.front(), aboveMm};
    auto first = m_table.rows.begin();
    do {
        const auto next = std::find_if(first == m_table.rows.end() ? first : std::next(first), m_table.rows.end(),
                                       [](const document::TableRow& row) { return row.opensPage; });
        look.keepWithNext = keepWithNext && next == m_table.rows.end();
        writePart({first, next}, look);
        look.opensPage = true;
        first = next;
    } while (first != m_table.rows.end());
}

void OdtTable::writePart(std::span<const document::TableRow> rows, const TableLook& look) {
    m_xml.open("table:table").attribute("table:style-name", m_styles.of(look));
    for (std::size_t column = 0; column + 1 < m_edges.size(); ++column) {
        m_xml.open("table:table-column")
            .attribute("table:style-name", m_styles.ofColumn(m_edges[column + 1] - m_edges[column]))
            .close();
    }
    m_xml.open("table:table-header-rows");
    writeHeading();
    writeNumbers();
    m_xml.close();
    for (const document::TableRow& row : rows) {
        writeRow(row);
    }
    m_xml.close();
}

void OdtTable::writeHeading() {
    for (const std::vector<HeadingPlace>& level : headingGrid(m_table)) {
        m_xml.open("table:table-row").attribute("table:style-name", OdtStyles::row);
        for (const HeadingPlace& place : level) {
            m_xml.open(place.covered ? "table:covered-table-cell" : "table:table-cell");
            if (!place.covered) {
                m_xml.attribute("table:style-name", OdtStyles::headingCell);
            }
            if (place.cell != nullptr) {
                const document::HeadingCell& cell = *place.cell;
                m_xml.attribute("table:number-columns-spanned", std::to_string(cell.lastColumn - cell.firstColumn + 1))
                    .attribute("table:number-rows-spanned", std::to_string(cell.lastLevel - cell.firstLevel + 1));
                writeParagraph(cell.text, {Alignment::Centre, paper::smallHeadingSize});
            }
            m_xml.close();
        }
        m_xml.close();
    }
}

void OdtTable::writeNumbers() {
    if (m_table.columnNumbers.empty()) {
        return;
    }
    m_xml.open("table:table-row").attribute("table:style-name", OdtStyles::row);
    for (const std::string& number : m_table.columnNumbers) {
        m_xml.open("table:table-cell").attribute("table:style-name", OdtStyles::headingCell);
        writeParagraph(number, {Alignment::Centre, paper::smallHeadingSize});
        m_xml.close();
    }
    m_xml.close();
}

void OdtTable::writeRow(const document::TableRow& row) {
    m_xml.open("table:table-row").attribute("table:style-name", OdtStyles::row);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        m_xml.open("table:table-cell").attribute("table:style-name", OdtStyles::cell);
        writeParagraph(row.cells[column].text, lookOf(row.cells[column], row, column));
        m_xml.close();
    }
    m_xml.close();
}

ParagraphLook OdtTable::lookOf(const document::TableCell& cell, const document::TableRow& row,
                               std::size_t column) const {
    const bool isLabel = column == m_table.labelColumn;
    // Long units fit their narrow column in a light type only.
    ParagraphLook look{cell.alignment, cell.number ? m_numberPt : paper::bodySize,
                       row.total && (cell.number || isLabel)};
    look.left = isLabel ? row.level * paper::indentStep : 0;
    look.keepWithNext = row.keepWithNext;
    return look;
}

void OdtTable::writeParagraph(const std::string& words, ParagraphLook look) {
    look.page = std::move(m_page);
    m_page.clear();
    odf::writeParagraph(m_xml, words, m_styles.of(look));
}

}  // namespace writing
