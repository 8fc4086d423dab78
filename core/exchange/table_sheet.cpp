#include "core/exchange/table_sheet.h"

#include "core/document/average_measure.h"
#include "core/document/build_table.h"
#include "core/document/column_widths.h"
#include "core/document/sheet.h"
#include "core/exchange/text_height.h"

#include <algorithm>

namespace exchange {

namespace paper = document::sheet;
using book::Alignment;

namespace {

constexpr double indentMm = 2.5;  ///< of a level of the tree
constexpr double referenceHeading = 48;  ///< points: four lines of «на одно застрахованное лицо в год (руб.)»

book::Look headingLook() {
    return {Alignment::Centre, paper::smallHeadingSize, false, true};
}

std::string joined(const std::vector<std::string>& marks) {
    std::string footer;
    for (const std::string& mark : marks) {
        footer += (footer.empty() ? "" : ". ") + mark;
    }
    return footer;
}

Alignment alignmentOf(document::Alignment alignment) {
    switch (alignment) {
    case document::Alignment::Left:
        return Alignment::Left;
    case document::Alignment::Centre:
        return Alignment::Centre;
    case document::Alignment::Right:
        return Alignment::Right;
    }
    return Alignment::Left;
}

std::vector<double> edgesOf(const document::PrintedTable& table) {
    document::AverageMeasure measure;
    return document::columnEdges(table, measure);
}

}  // namespace

TableSheet::TableSheet(const document::PrintedTable& table, int labelColumns)
    : m_table(table), m_labelColumns(labelColumns), m_edges(edgesOf(table)) {
    make();
}

void TableSheet::make() {
    for (int column = 0; column <= lastColumn(); ++column) {
        m_sheet.columnsMm.push_back(widthMm(column, column));
    }
    writeCorner();
    for (const std::string& line : m_table.title) {
        writeAcross(line, 0, lastColumn(), {Alignment::Centre, paper::titleSize, true});
    }
    ++m_row;
    const int headingRow = m_row;
    writeHeading();
    setUpPaper();
    m_sheet.repeatedRows = {headingRow, m_row - 1};
    m_sheet.frozenRows = m_row;
    m_sheet.frozenColumns = m_labelColumns;
    for (const document::TableRow& row : m_table.rows) {
        writeRow(row);
    }
    ++m_row;
    const book::Look note{Alignment::Left, paper::footnoteSize, false, false, true};
    for (const std::string& footnote : m_table.footnotes) {
        writeAcross(footnote, 0, lastColumn(), note);
    }
    // The foot of a page is seen on paper only.
    if (const std::string words = document::incompleteWords(m_table.rows); !words.empty()) {
        writeAcross(words, 0, lastColumn(), note);
    }
    for (const document::PrintedTable& reference : m_table.reference) {
        ++m_row;
        writeReference(reference);
    }
    ++m_row;
    for (const std::string& line : m_table.closing) {
        writeAcross(line, 0, lastColumn(), {Alignment::Left, paper::closingSize});
    }
}

void TableSheet::writeCorner() {
    int first = lastColumn();
    while (first > 0 && widthMm(first, lastColumn()) < paper::cornerWidth) {
        --first;
    }
    for (const std::string& line : m_table.corner) {
        writeAcross(line, first, lastColumn(), {Alignment::Left, paper::cornerSize, false, false, true});
    }
    ++m_row;
}

void TableSheet::writeHeading() {
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
        m_sheet.rows[m_row++].heightPt = height;
    }
    if (m_table.columnNumbers.empty()) {
        return;
    }
    for (int column = 0; column <= lastColumn(); ++column) {
        const std::string& number = m_table.columnNumbers[static_cast<std::size_t>(column)];
        m_sheet.cells[{m_row, column}] = {number, {}, {}, headingLook(), {}};
    }
    ++m_row;
}

void TableSheet::writeReference(const document::PrintedTable& reference) {
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
        m_sheet.rows[m_row + level].heightPt = referenceHeading;
    }
    m_row += levels;
    for (const document::TableRow& row : reference.rows) {
        const std::string& name = row.cells.front().text;
        m_sheet.rows[m_row].heightPt = heightInPoints(name, paper::bodySize, widthMm(0, end(0)));
        writeMerged({name, 0, end(0), m_row, m_row}, {Alignment::Left, paper::bodySize, false, true});
        for (std::size_t column = 1; column < row.cells.size(); ++column) {
            writeCell(placed(static_cast<int>(column)), row.cells[column], row);
        }
        ++m_row;
    }
}

void TableSheet::writeRow(const document::TableRow& row) {
    // Not every program fits a row to its wrapped texts when it opens the file.
    double height = 0;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (!row.cells[column].number) {
            const int at = static_cast<int>(column);
            const double indent = column == m_table.labelColumn ? row.level * indentMm : 0;
            height =
                std::max(height, heightInPoints(row.cells[column].text, paper::bodySize, widthMm(at, at) - indent));
        }
    }
    m_sheet.rows[m_row] = {height, row.level};
    m_placeOfRow.emplace(row.key, m_row);
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        writeCell(static_cast<int>(column), row.cells[column], row);
    }
    ++m_row;
}

void TableSheet::writeCell(int column, const document::TableCell& cell, const document::TableRow& row) {
    book::Cell& written = m_sheet.cells[{m_row, column}];
    written.look = {alignmentOf(cell.alignment),
                    paper::bodySize,
                    row.total,
                    true,
                    false,
                    static_cast<std::size_t>(column) == m_table.labelColumn ? row.level : 0};
    if (cell.figure) {
        written.look.decimals = cell.figure->scale();
        written.number = cell.figure;
        written.comment = cell.incomplete ? "Неполно: введены не все слагаемые" : "";
    } else {
        written.text = cell.text;
    }
}

void TableSheet::writeMerged(const document::HeadingCell& range, const book::Look& look) {
    for (int row = range.firstLevel; row <= range.lastLevel; ++row) {
        for (int column = range.firstColumn; column <= range.lastColumn; ++column) {
            m_sheet.cells[{row, column}].look = look;
        }
    }
    m_sheet.cells[{range.firstLevel, range.firstColumn}].text = range.text;
    if (range.firstLevel != range.lastLevel || range.firstColumn != range.lastColumn) {
        m_sheet.merges.push_back({range.firstLevel, range.firstColumn, range.lastLevel, range.lastColumn});
    }
}

void TableSheet::writeAcross(const std::string& text, int first, int last, const book::Look& look) {
    m_sheet.rows[m_row].heightPt = heightInPoints(text, look.sizePt, widthMm(first, last));
    writeMerged({text, first, last, m_row, m_row}, look);
    ++m_row;
}

double TableSheet::widthMm(int first, int last) const {
    return m_edges[static_cast<std::size_t>(last) + 1] - m_edges[static_cast<std::size_t>(first)];
}

void TableSheet::setUpPaper() {
    book::Paper& sheet = m_sheet.paper;
    sheet.widthMm = m_table.sheet.widthMm;
    sheet.heightMm = m_table.sheet.heightMm;
    sheet.left = paper::marginLeft;
    sheet.right = paper::marginRight;
    sheet.top = paper::marginTop;
    sheet.bottom = paper::marginBottom;
    sheet.pageNumberTop = paper::pageNumberTop;
    sheet.footer = joined(m_table.footMarks);
}

}  // namespace exchange
