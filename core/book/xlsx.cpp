#include "core/book/xlsx.h"

#include "core/book/xlsx_file.h"
#include "core/book/xlsx_looks.h"
#include "core/text/utf8.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <charconv>

namespace book {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double pixelsPerInch = 96;
constexpr int deepestOutline = 7;  ///< the format has no more levels

lxw_row_t rowOf(int row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column) {
    return static_cast<lxw_col_t>(column);
}

/// A footer of a sheet holds 255 letters, and «&» begins a command in it.
std::string footerText(const std::string& words) {
    constexpr std::size_t room = 240;
    std::string footer = text::beginning(words, room);
    for (std::size_t at = footer.find('&'); at != std::string::npos; at = footer.find('&', at + 2)) {
        footer.insert(at, "&");
    }
    return footer.empty() ? footer : "&L&8 " + footer;
}

/// One sheet on its way into the library.
class XlsxSheet {
public:
    XlsxSheet(lxw_worksheet* sheet, XlsxLooks& looks, const Book& book, std::size_t place)
        : m_sheet(sheet), m_looks(looks), m_content(book.sheets[place]), m_names(book.names()), m_place(place) {}

    void write() {
        setUpPaper();
        setUpGrid();
        for (const Merge& merge : m_content.merges) {
            writeMerge(merge);
        }
        for (const auto& [at, cell] : m_content.cells) {
            writeCell(at.first, at.second, cell);
        }
        if (m_content.isProtected) {
            lxw_protection allowed{};
            allowed.format_cells = allowed.format_columns = allowed.format_rows = LXW_TRUE;
            worksheet_protect(m_sheet, nullptr, &allowed);
        }
    }

private:
    void setUpGrid() {
        for (std::size_t column = 0; column < m_content.columnsMm.size(); ++column) {
            const auto pixels = static_cast<std::uint32_t>(m_content.columnsMm[column] / mmPerInch * pixelsPerInch);
            const auto at = columnOf(static_cast<int>(column));
            worksheet_set_column_pixels(m_sheet, at, at, pixels, nullptr);
        }
        for (const auto& [at, row] : m_content.rows) {
            lxw_row_col_options outline{};
            outline.level = static_cast<std::uint8_t>(std::min(row.outline, deepestOutline));
            worksheet_set_row_opt(m_sheet, rowOf(at), row.heightPt.value_or(LXW_DEF_ROW_HEIGHT), nullptr, &outline);
        }
        // A total stands above its parts.
        worksheet_outline_settings(m_sheet, LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        if (m_content.repeatedRows) {
            worksheet_repeat_rows(m_sheet, rowOf(m_content.repeatedRows->first), rowOf(m_content.repeatedRows->second));
        }
        if (m_content.frozenRows > 0 || m_content.frozenColumns > 0) {
            worksheet_freeze_panes(m_sheet, rowOf(m_content.frozenRows), columnOf(m_content.frozenColumns));
        }
    }

    void setUpPaper() {
        constexpr std::uint8_t a3 = 8;
        constexpr std::uint8_t a4 = 9;
        constexpr double a4Long = 297;
        const Paper& paper = m_content.paper;
        if (paper.widthMm < paper.heightMm) {
            worksheet_set_portrait(m_sheet);
        } else {
            worksheet_set_landscape(m_sheet);
        }
        worksheet_set_paper(m_sheet, std::max(paper.widthMm, paper.heightMm) > a4Long ? a3 : a4);
        worksheet_set_margins(m_sheet, paper.left / mmPerInch, paper.right / mmPerInch, paper.top / mmPerInch,
                              paper.bottom / mmPerInch);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        lxw_header_footer_options header{};
        header.margin = paper.pageNumberTop / mmPerInch;
        worksheet_set_header_opt(m_sheet, "&C&P", &header);
        lxw_header_footer_options footer = header;
        worksheet_set_footer_opt(m_sheet, footerText(paper.footer).c_str(), &footer);
    }

    void writeMerge(const Merge& merge) {
        const auto first = m_content.cells.find({merge.top, merge.left});
        const bool isText = first != m_content.cells.end();
        worksheet_merge_range(m_sheet, rowOf(merge.top), columnOf(merge.left), rowOf(merge.bottom),
                              columnOf(merge.right), isText ? first->second.text.c_str() : "",
                              isText ? m_looks.of(first->second.look) : nullptr);
    }

    void writeCell(int row, int column, const Cell& cell) {
        lxw_format* const look = m_looks.of(cell.look);
        const auto line = rowOf(row);
        const auto at = columnOf(column);
        if (!cell.formula.empty()) {
            const std::string formula = "=" + cell.formula.inXlsx(m_place, m_names);
            if (cell.number) {
                worksheet_write_formula_num(m_sheet, line, at, formula.c_str(), look, nearestNumber(*cell.number));
            } else {
                worksheet_write_formula_str(m_sheet, line, at, formula.c_str(), look, cell.text.c_str());
            }
        } else if (cell.number) {
            worksheet_write_number(m_sheet, line, at, nearestNumber(*cell.number), look);
        } else if (cell.text.empty()) {
            worksheet_write_blank(m_sheet, line, at, look);
        } else {
            worksheet_write_string(m_sheet, line, at, cell.text.c_str(), look);
        }
        if (!cell.comment.empty()) {
            worksheet_write_comment(m_sheet, line, at, cell.comment.c_str());
        }
    }

    lxw_worksheet* m_sheet;
    XlsxLooks& m_looks;
    const Sheet& m_content;
    std::vector<std::string> m_names;
    std::size_t m_place;
};

}  // namespace

double nearestNumber(const decimal::Decimal& figure) {
    const std::string printed = figure.toPlain();
    double number = 0;
    std::from_chars(printed.data(), printed.data() + printed.size(), number);
    return number;
}

std::string asXlsx(const Book& book) {
    XlsxFile file(book.properties);
    XlsxLooks looks(file.handle());
    std::vector<lxw_worksheet*> made;
    for (const Sheet& sheet : book.sheets) {
        made.push_back(file.addSheet(sheet.name));
    }
    for (std::size_t place = 0; place < book.sheets.size(); ++place) {
        XlsxSheet(made[place], looks, book, place).write();
    }
    return std::move(file).bytes();
}

}  // namespace book
