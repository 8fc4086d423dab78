#include "core/exchange/value_sheet.h"

#include "core/document/build_table.h"
#include "core/document/column_widths.h"
#include "core/document/sheet.h"
#include "core/document/title_block.h"
#include "core/document/wrap_text.h"
#include "core/exchange/average_measure.h"
#include "core/text/utf8.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>

namespace exchange {

namespace paper = document::sheet;
using document::Alignment;

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pointsPerInch = 72;
constexpr double pixelsPerInch = 96;
constexpr double lineSpacing = 1.25;  ///< of a spreadsheet, in type sizes
constexpr double rowSlack = 3;  ///< points above and below the lines
constexpr double referenceHeading = 48;  ///< points: four lines of «на одно застрахованное лицо в год (руб.)»
constexpr int deepestOutline = 7;  ///< the format has no more levels

CellLook headingLook() {
    return {Alignment::Centre, paper::smallHeadingSize, false, true, false, 0, {}};
}

/// The nearest double to the printed decimals: what a spreadsheet would make of them typed in.
double nearestNumber(const decimal::Decimal& figure) {
    const std::string printed = figure.toPlain();
    double number = 0;
    std::from_chars(printed.data(), printed.data() + printed.size(), number);
    return number;
}

/// Lines of a text in a place so wide, times their height.
double heightInPoints(const std::string& text, double sizePt, double widthMm) {
    AverageMeasure measure;
    const auto lines = document::wrapText(text, {sizePt, false}, widthMm - 2 * paper::cellPadding, measure).size();
    return static_cast<double>(std::max<std::size_t>(lines, 1)) * sizePt * lineSpacing + rowSlack;
}

/// Marks of the page foot; a footer of a sheet holds 255 letters, and «&» begins a command in it.
std::string footerText(const std::vector<std::string>& marks) {
    std::string footer;
    for (const std::string& mark : marks) {
        footer += (footer.empty() ? "" : ". ") + document::replaced(mark, "&", "&&");
    }
    constexpr std::size_t room = 240;
    if (text::length(footer) > room) {
        footer = text::encodeUtf8(text::decodeUtf8(footer).substr(0, room)) + "…";
    }
    return footer.empty() ? footer : "&L&8 " + footer;
}

std::vector<double> edgesOf(const document::PrintedTable& table) {
    AverageMeasure measure;
    return document::columnEdges(table, measure);
}

}  // namespace

ValueSheet::ValueSheet(lxw_worksheet* sheet, SheetLooks& looks, const document::PrintedTable& table, int labelColumns)
    : m_sheet(sheet), m_looks(looks), m_table(table), m_labelColumns(labelColumns), m_edges(edgesOf(table)) {}

void ValueSheet::write() {
    setUpColumns();
    writeCorner();
    for (const std::string& line : m_table.title) {
        writeAcross(line, 0, lastColumn(), {Alignment::Centre, paper::titleSize, true, false, false, 0, {}});
    }
    ++m_row;
    const int headingRow = m_row;
    writeHeading();
    setUpPaper();
    worksheet_repeat_rows(m_sheet, static_cast<lxw_row_t>(headingRow), static_cast<lxw_row_t>(m_row - 1));
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_labelColumns));
    for (const document::TableRow& row : m_table.rows) {
        writeRow(row);
    }
    ++m_row;
    for (const std::string& footnote : m_table.footnotes) {
        writeAcross(footnote, 0, lastColumn(), {Alignment::Left, paper::footnoteSize, false, false, true, 0, {}});
    }
    // The foot of a page is seen on paper only.
    if (const std::string words = document::incompleteWords(m_table.rows); !words.empty()) {
        writeAcross(words, 0, lastColumn(), {Alignment::Left, paper::footnoteSize, false, false, true, 0, {}});
    }
    for (const document::PrintedTable& reference : m_table.reference) {
        ++m_row;
        writeReference(reference);
    }
    ++m_row;
    for (const std::string& line : m_table.closing) {
        writeAcross(line, 0, lastColumn(), {Alignment::Left, paper::closingSize, false, false, false, 0, {}});
    }
}

void ValueSheet::writeCorner() {
    int first = lastColumn();
    while (first > 0 && widthMm(first, lastColumn()) < paper::cornerWidth) {
        --first;
    }
    for (const std::string& line : m_table.corner) {
        writeAcross(line, first, lastColumn(), {Alignment::Left, paper::cornerSize, false, false, true, 0, {}});
    }
    ++m_row;
}

void ValueSheet::writeHeading() {
    int levels = 0;
    for (const document::HeadingCell& cell : m_table.heading) {
        levels = std::max(levels, cell.lastLevel + 1);
    }
    std::vector<double> heights(static_cast<std::size_t>(levels), 0);
    for (const document::HeadingCell& cell : m_table.heading) {
        document::HeadingCell range = cell;
        range.firstLevel += m_row;
        range.lastLevel += m_row;
        writeMerged(range, headingLook());
        // A cell of several levels is as high as all of them; its share is enough for each.
        const double share = heightInPoints(cell.text, headingLook().sizePt, widthMm(cell.firstColumn, cell.lastColumn))
                             / (cell.lastLevel - cell.firstLevel + 1);
        for (int level = cell.firstLevel; level <= cell.lastLevel; ++level) {
            double& height = heights[static_cast<std::size_t>(level)];
            height = std::max(height, share);
        }
    }
    for (const double height : heights) {
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row++), height, nullptr);
    }
    if (m_table.columnNumbers.empty()) {
        return;
    }
    for (int column = 0; column <= lastColumn(); ++column) {
        const std::string& number = m_table.columnNumbers[static_cast<std::size_t>(column)];
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(column), number.c_str(),
                               m_looks.of(headingLook()));
    }
    ++m_row;
}

void ValueSheet::writeReference(const document::PrintedTable& reference) {
    // Its one leading column stands under all leading columns of the appendix.
    const auto placed = [this](int column) { return column == 0 ? 0 : column + m_labelColumns - 1; };
    const auto end = [this](int column) { return column + m_labelColumns - 1; };
    int levels = 0;
    for (const document::HeadingCell& cell : reference.heading) {
        writeMerged({cell.text, placed(cell.firstColumn), end(cell.lastColumn), cell.firstLevel + m_row,
                     cell.lastLevel + m_row},
                    headingLook());
        levels = std::max(levels, cell.lastLevel + 1);
    }
    for (int level = 1; level < levels; ++level) {
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row + level), referenceHeading, nullptr);
    }
    m_row += levels;
    for (const document::TableRow& row : reference.rows) {
        const std::string& name = row.cells.front().text;
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row),
                          heightInPoints(name, paper::bodySize, widthMm(0, end(0))), nullptr);
        writeMerged({name, 0, end(0), m_row, m_row}, {Alignment::Left, paper::bodySize, false, true, false, 0, {}});
        for (std::size_t column = 1; column < row.cells.size(); ++column) {
            writeCell(placed(static_cast<int>(column)), row.cells[column], row);
        }
        ++m_row;
    }
}

void ValueSheet::writeRow(const document::TableRow& row) {
    // Rows without a height of their own fit themselves to the wrapped label when the file is opened.
    lxw_row_col_options outline{};
    outline.level = static_cast<std::uint8_t>(std::min(row.level, deepestOutline));
    worksheet_set_row_opt(m_sheet, static_cast<lxw_row_t>(m_row), LXW_DEF_ROW_HEIGHT, nullptr, &outline);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        writeCell(static_cast<int>(column), row.cells[column], row);
    }
    ++m_row;
}

void ValueSheet::writeCell(int column, const document::TableCell& cell, const document::TableRow& row) {
    CellLook look{cell.alignment,
                  paper::bodySize,
                  row.total,
                  true,
                  false,
                  static_cast<std::size_t>(column) == m_table.labelColumn ? row.level : 0,
                  {}};
    const auto at = static_cast<lxw_col_t>(column);
    const auto line = static_cast<lxw_row_t>(m_row);
    if (cell.figure) {
        look.decimals = cell.figure->scale();
        worksheet_write_number(m_sheet, line, at, nearestNumber(*cell.figure), m_looks.of(look));
        if (cell.incomplete) {
            worksheet_write_comment(m_sheet, line, at, "Неполно: введены не все слагаемые");
        }
    } else if (cell.text.empty()) {
        worksheet_write_blank(m_sheet, line, at, m_looks.of(look));
    } else {
        worksheet_write_string(m_sheet, line, at, cell.text.c_str(), m_looks.of(look));
    }
}

void ValueSheet::writeMerged(const document::HeadingCell& range, const CellLook& look) {
    const auto top = static_cast<lxw_row_t>(range.firstLevel);
    const auto bottom = static_cast<lxw_row_t>(range.lastLevel);
    const auto left = static_cast<lxw_col_t>(range.firstColumn);
    const auto right = static_cast<lxw_col_t>(range.lastColumn);
    if (top == bottom && left == right) {
        worksheet_write_string(m_sheet, top, left, range.text.c_str(), m_looks.of(look));
    } else {
        worksheet_merge_range(m_sheet, top, left, bottom, right, range.text.c_str(), m_looks.of(look));
    }
}

void ValueSheet::writeAcross(const std::string& text, int first, int last, const CellLook& look) {
    worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), heightInPoints(text, look.sizePt, widthMm(first, last)),
                      nullptr);
    writeMerged({text, first, last, m_row, m_row}, look);
    ++m_row;
}

double ValueSheet::widthMm(int first, int last) const {
    return m_edges[static_cast<std::size_t>(last) + 1] - m_edges[static_cast<std::size_t>(first)];
}

void ValueSheet::setUpColumns() {
    for (int column = 0; column <= lastColumn(); ++column) {
        const auto pixels = static_cast<std::uint32_t>(widthMm(column, column) / mmPerInch * pixelsPerInch);
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column_pixels(m_sheet, at, at, pixels, nullptr);
    }
    // A total stands above its parts.
    worksheet_outline_settings(m_sheet, LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

void ValueSheet::setUpPaper() {
    constexpr std::uint8_t a3 = 8;
    constexpr std::uint8_t a4 = 9;
    const document::Sheet& sheet = m_table.sheet;
    if (sheet.isPortrait()) {
        worksheet_set_portrait(m_sheet);
    } else {
        worksheet_set_landscape(m_sheet);
    }
    worksheet_set_paper(m_sheet, std::max(sheet.widthMm, sheet.heightMm) > paper::a4Long ? a3 : a4);
    worksheet_set_margins(m_sheet, paper::marginLeft / mmPerInch, paper::marginRight / mmPerInch,
                          paper::marginTop / mmPerInch, paper::marginBottom / mmPerInch);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    lxw_header_footer_options header{};
    header.margin = paper::pageNumberTop / mmPerInch;
    worksheet_set_header_opt(m_sheet, "&C&P", &header);
    lxw_header_footer_options footer = header;
    worksheet_set_footer_opt(m_sheet, footerText(m_table.footMarks).c_str(), &footer);
}

}  // namespace exchange
