#include "core/writing/html_table.h"

#include "core/document/average_measure.h"
#include "core/document/column_widths.h"
#include "core/document/sheet.h"
#include "core/odf/package.h"
#include "core/writing/heading_grid.h"

namespace writing {

namespace paper = document::sheet;

namespace {

/// «mso-number-format» is how Excel is told that a text is a text: «04.1» is no date, «=1» no formula.
constexpr std::string_view tableStyle = R"(
.sheet{margin:0 auto 12mm;break-after:page;font:9.5pt "Times New Roman","Liberation Serif",serif;color:#000}
.sheet:last-child{break-after:auto}
.head{text-align:right;font-size:11pt;font-weight:bold}
.corner{margin:0 0 0 auto;width:92mm;font-size:10pt}
.sheet h1{margin:4mm 0;font-size:12pt;text-align:center}
.sheet h1 span{display:block}
table{border-collapse:collapse;table-layout:fixed;margin:0 0 2mm}
th,td{border:.18mm solid #000;padding:.5mm 1mm;vertical-align:middle;overflow-wrap:break-word}
th{font-weight:normal;font-size:8pt;text-align:center;mso-number-format:"\@"}
td{text-align:left;mso-number-format:"\@"}
td.c{text-align:center}
td.n{text-align:right;white-space:nowrap;mso-number-format:General}
tr{break-inside:avoid}
tr.total td{font-weight:bold}
p{margin:0}
.note,.mark{font-size:8.5pt}
.closing{font-size:10pt}
table+.closing,.note+.closing{margin-top:8mm}
.mark{margin-top:4mm}
.mark+.mark{margin-top:0}
thead{display:table-header-group}
)";

std::vector<double> edgesForHtml(const document::PrintedTable& table) {
    document::AverageMeasure measure;
    return document::columnEdges(table, measure);
}

/// A minus that spreadsheets know; the typographic one makes a text of a figure.
std::string plainMinus(std::string text) {
    constexpr std::string_view minus = "\u2212";
    if (text.starts_with(minus)) {
        text.replace(0, minus.size(), "-");
    }
    return text;
}

/// «.00»
std::string fraction(int decimals, std::string_view point) {
    return decimals > 0 ? std::string(point) + std::string(static_cast<std::size_t>(decimals), '0') : std::string();
}

/// A text that a spreadsheet would take for a number, a date or a formula: «04.1», «=1».
bool looksLikeValue(const std::string& text) {
    return !text.empty() && std::string_view("0123456789=+-@").find(text.front()) != std::string_view::npos;
}

}  // namespace

std::string_view htmlTableStyle() {
    return tableStyle;
}

HtmlTable::HtmlTable(text::Xml& html, const document::PrintedTable& table)
    : m_html(html), m_table(table), m_edges(edgesForHtml(table)) {}

void HtmlTable::write(const std::string& page, bool opensAppendix) {
    m_html.open("section").attribute("class", page);
    if (!m_table.headMark.empty()) {
        writeLines({m_table.headMark}, "p", "head");
    }
    if (opensAppendix) {
        writeLines(m_table.corner, "p", "corner");
    }
    if (!m_table.title.empty()) {
        m_html.open("h1");
        writeLines(m_table.title, "span", {});
        m_html.close();
    }
    writeRows();
    writeLines(m_table.footnotes, "p", "note");
    for (const document::PrintedTable& reference : m_table.reference) {
        HtmlTable(m_html, reference).writeRows();
    }
    writeLines(m_table.closing, "p", "closing");
    writeLines(m_table.footMarks, "p", "mark");
    m_html.close();
}

void HtmlTable::writeLines(const std::vector<std::string>& lines, std::string_view element, std::string_view kind) {
    for (const std::string& line : lines) {
        m_html.open(element);
        if (!kind.empty()) {
            m_html.attribute("class", kind);
        }
        m_html.words(line).close();
    }
}

void HtmlTable::writeRows() {
    // The old attributes are for word processors that read no style sheet.
    m_html.open("table").attribute("border", "1").attribute("cellspacing", "0");
    m_html.attribute("style", "width:" + odf::millimetres(m_edges.back() - m_edges.front()));
    m_html.open("colgroup");
    for (std::size_t column = 0; column + 1 < m_edges.size(); ++column) {
        m_html.open("col")
            .attribute("style", "width:" + odf::millimetres(m_edges[column + 1] - m_edges[column]))
            .close();
    }
    m_html.close();
    writeHeading();
    m_html.open("tbody");
    for (const document::TableRow& row : m_table.rows) {
        writeRow(row);
    }
    m_html.close().close();
}

void HtmlTable::writeHeading() {
    m_html.open("thead");
    for (const std::vector<HeadingPlace>& level : headingGrid(m_table)) {
        m_html.open("tr");
        for (const HeadingPlace& place : level) {
            if (place.covered) {
                continue;
            }
            m_html.open("th");
            if (place.cell != nullptr) {
                const int columns = place.cell->lastColumn - place.cell->firstColumn + 1;
                const int levels = place.cell->lastLevel - place.cell->firstLevel + 1;
                if (columns > 1) {
                    m_html.attribute("colspan", std::to_string(columns));
                }
                if (levels > 1) {
                    m_html.attribute("rowspan", std::to_string(levels));
                }
                m_html.words(place.cell->text);
            }
            m_html.close();
        }
        m_html.close();
    }
    if (!m_table.columnNumbers.empty()) {
        m_html.open("tr");
        writeLines(m_table.columnNumbers, "th", {});
        m_html.close();
    }
    m_html.close();
}

void HtmlTable::writeRow(const document::TableRow& row) {
    m_html.open("tr");
    if (row.total) {
        m_html.attribute("class", "total");
    }
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        writeCell(row.cells[column], column == m_table.labelColumn ? row.level * paper::indentStep : 0);
    }
    m_html.close();
}

void HtmlTable::writeCell(const document::TableCell& cell, double indentMm) {
    m_html.open("td");
    if (cell.figure) {
        // Excel reads x:num, LibreOffice sdval: neither depends on the language of the program. Excel's
        // format is written in English with signs that CSS wants escaped, LibreOffice's in the language it names.
        const int decimals = cell.figure->scale();
        m_html.attribute("class", "n")
            .attribute("align", "right")
            .attribute("style", R"(mso-number-format:"\#\,\#\#0)" + fraction(decimals, R"(\.)") + "\"")
            .attribute("x:num", cell.figure->toPlain())
            .attribute("sdval", cell.figure->toPlain())
            .attribute("sdnum", "1033;1049;#\u00A0##0" + fraction(decimals, ","));
        m_html.words(plainMinus(cell.text)).close();
        return;
    }
    if (cell.alignment != document::Alignment::Left) {
        const bool isCentred = cell.alignment == document::Alignment::Centre;
        m_html.attribute("class", isCentred ? "c" : "n").attribute("align", isCentred ? "center" : "right");
    }
    if (indentMm > 0) {
        m_html.attribute("style", "padding-left:" + odf::millimetres(indentMm + paper::cellPadding));
    }
    if (looksLikeValue(cell.text)) {
        m_html.attribute("sdnum", "1033;0;@");
    }
    m_html.words(plainMinus(cell.text)).close();
}

}  // namespace writing
