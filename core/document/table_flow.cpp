#include "core/document/table_flow.h"

#include "core/document/column_widths.h"
#include "core/document/sheet.h"

#include <numeric>

namespace document {

namespace {

constexpr double closingGap = 2 * sheet::gap;

double heightOf(const std::vector<TextBlock>& blocks) {
    return std::accumulate(blocks.begin(), blocks.end(), 0.0,
                           [](double height, const TextBlock& block) { return height + block.heightMm(); });
}

}  // namespace

TableFlow::TableFlow(const PrintedTable& table, PageFlow& flow, TextMeasure& measure)
    : m_table(table),
      m_flow(flow),
      m_measure(measure),
      m_edges(columnEdges(table, measure)),
      m_heading(table, m_edges, measure),
      m_nextHeading(table.briefHeading ? m_heading.brief() : m_heading) {
    const double numberPt = numberSize(table, m_edges, measure);
    for (const TableRow& row : table.rows) {
        m_rows.emplace_back(row, table.labelColumn, numberPt, m_edges, measure);
    }
    for (const std::string& note : table.footnotes) {
        m_footnotes.push_back(
            textBlock(note, {sheet::footnoteSize, false}, sheet::footnoteLine, table.sheet.textWidth(), measure));
    }
    for (const std::string& line : table.closing) {
        m_closing.push_back(
            textBlock(line, {sheet::closingSize, false}, sheet::closingLine, m_table.sheet.textWidth(), measure));
    }
}

void TableFlow::place(bool opensAppendix) {
    newPage();
    m_flow.page().bookmark =
        !m_table.bookmark.empty() || m_table.title.empty() ? m_table.bookmark : m_table.title.front();
    m_flow.page().organisation = m_table.organisation;
    if (opensAppendix) {
        placeCorner();
    }
    placeTitle();
    placeRows();
    placeNotes();
    placeReferences();
    placeClosing();
}

void TableFlow::placeUnder(double belowMm) {
    double height = sheet::gap + m_heading.heightMm();
    for (const RowLayout& row : m_rows) {
        height += row.heightMm();
    }
    if (m_flow.fits(height + belowMm)) {
        m_flow.moveDown(sheet::gap);
    } else {
        newPage();
    }
    startTable(m_heading);
    for (const RowLayout& row : m_rows) {
        placeRow(row);
    }
    closeTable();
}

void TableFlow::placeCorner() {
    const double left = m_table.sheet.textRight() - sheet::cornerWidth;
    const Font font{sheet::cornerSize, false};
    for (const std::string& paragraph : m_table.corner) {
        m_flow.write(textBlock(paragraph, font, sheet::cornerLine, sheet::cornerWidth, m_measure), left,
                     m_table.sheet.textRight());
    }
    m_flow.moveDown(m_table.corner.empty() ? 0 : sheet::gap);
}

void TableFlow::placeTitle() {
    const Font font{sheet::titleSize, true};
    for (const std::string& paragraph : m_table.title) {
        TextBlock block = textBlock(paragraph, font, sheet::titleLine, m_table.sheet.titleWidth(), m_measure);
        block.alignment = Alignment::Centre;
        m_flow.write(block, sheet::marginLeft, m_table.sheet.textRight());
    }
    m_flow.moveDown(m_table.title.empty() ? 0 : sheet::gap);
}

void TableFlow::placeRows() {
    if (!m_rows.empty() && !m_flow.fits(m_heading.heightMm() + chainHeight(0)) && chainHeight(0) <= bodyCapacity()) {
        newPage();
    }
    startTable(m_heading);
    for (std::size_t index = 0; index < m_rows.size(); ++index) {
        const bool pageHasRows = m_flow.y() > m_bodyTop;
        if (pageHasRows && (m_table.rows[index].opensPage || !m_flow.fits(chainHeight(index)))) {
            continueTable();
        }
        if (m_flow.fits(m_rows[index].heightMm())) {
            placeRow(m_rows[index]);
        } else {
            placeTornRow(m_rows[index]);
        }
    }
    closeTable();
}

void TableFlow::placeRow(const RowLayout& row) {
    row.draw(m_flow.page(), m_flow.y(), m_edges, m_measure);
    m_flow.moveDown(row.heightMm());
}

void TableFlow::placeTornRow(const RowLayout& row) {
    RowLayout rest = row;
    while (!m_flow.fits(rest.heightMm()) && rest.lineCount() > 1) {
        RowLayout below = rest.cutAt(m_table.sheet.textBottom() - m_flow.y());
        placeRow(rest);
        continueTable();
        rest = std::move(below);
    }
    placeRow(rest);
}

void TableFlow::placeNotes() {
    placeTogether(m_footnotes, sheet::footnoteGap, m_table.reference.empty() ? closingHeight() : 0);
}

void TableFlow::placeReferences() {
    for (const PrintedTable& reference : m_table.reference) {
        const bool last = &reference == &m_table.reference.back();
        TableFlow(reference, m_flow, m_measure).placeUnder(last ? closingHeight() : 0);
    }
}

void TableFlow::placeClosing() {
    placeTogether(m_closing, closingGap, 0);
}

double TableFlow::closingHeight() const {
    return m_closing.empty() ? 0 : closingGap + heightOf(m_closing);
}

double TableFlow::belowRows() const {
    const double notes = m_footnotes.empty() ? 0 : sheet::footnoteGap + heightOf(m_footnotes);
    return notes + (m_table.reference.empty() ? closingHeight() : 0);
}

void TableFlow::placeTogether(const std::vector<TextBlock>& blocks, double gapMm, double belowMm) {
    if (blocks.empty()) {
        return;
    }
    const double height = gapMm + heightOf(blocks);
    const bool holdsBoth = height + belowMm <= m_table.sheet.textBottom() - sheet::marginTop;
    if (m_flow.fits(height + (holdsBoth ? belowMm : 0))) {
        m_flow.moveDown(gapMm);
    } else {
        newPage();
    }
    for (const TextBlock& block : blocks) {
        for (const std::string& line : block.lines) {
            if (!m_flow.fits(block.lineMm)) {
                newPage();
            }
            m_flow.write({{line}, block.font, block.lineMm, block.alignment}, sheet::marginLeft,
                         m_table.sheet.textRight());
        }
    }
}

void TableFlow::startTable(const HeadingLayout& heading) {
    heading.draw(m_flow.page(), m_flow.y(), m_measure);
    m_flow.moveDown(heading.heightMm());
    m_bodyTop = m_flow.y();
}

void TableFlow::closeTable() {
    drawHorizontal(m_flow.page(), m_edges.front(), m_edges.back(), m_flow.y());
}

void TableFlow::continueTable() {
    closeTable();
    newPage();
    startTable(m_nextHeading);
}

double TableFlow::chainHeight(std::size_t index) const {
    double height = m_rows[index].heightMm();
    std::size_t last = index;
    for (std::size_t next = index; m_rows[next].keepWithNext() && next + 1 < m_rows.size(); ++next) {
        height += m_rows[next + 1].heightMm();
        last = next + 1;
    }
    if (last + 1 == m_rows.size()) {
        height += belowRows();
    }
    return height <= bodyCapacity() ? height : m_rows[index].heightMm();
}

double TableFlow::bodyCapacity() const {
    return m_table.sheet.textBottom() - sheet::marginTop - m_heading.heightMm();
}

}  // namespace document
