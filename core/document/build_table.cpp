#include "core/document/build_table.h"

#include "core/check/row_words.h"
#include "core/decimal/russian.h"

#include <algorithm>

namespace document {

namespace {

/// What opens a section must not stand last on a page, nor the grand total that ends a table alone on one. A row
/// «в том числе» may: to hold each of them to its parts costs a long form a sheet in every eight.
bool keepsWithNext(const std::vector<form::Row>& rows, std::size_t index) {
    if (index + 1 >= rows.size()) {
        return false;
    }
    const form::Row& row = rows[index];
    const form::Row& next = rows[index + 1];
    const bool opensSection =
        row.kind == form::RowKind::Heading || (row.kind == form::RowKind::SectionTotal && next.parent == row.key);
    const bool beforeClosingTotal = index + 2 == rows.size() && next.kind == form::RowKind::GrandTotal;
    return opensSection || beforeClosingTotal;
}

bool isTotal(form::RowKind kind) {
    switch (kind) {
    case form::RowKind::Leaf:
    case form::RowKind::Heading:
        return false;
    case form::RowKind::Total:
    case form::RowKind::SectionTotal:
    case form::RowKind::GrandTotal:
        return true;
    }
    return false;
}

TableCell leadingCell(const form::LeadingColumn& column, const form::Row& row) {
    if (column.key == "row") {
        return {row.number, Alignment::Centre, true};
    }
    if (column.key == "unit") {
        return {row.unit, Alignment::Centre, false};
    }
    // A mark that the form prints at the row and its label does not hold.
    std::string label = row.label;
    for (const std::string& mark : row.footnotes) {
        label += label.find(mark) == std::string::npos ? "\u00A0" + mark : std::string();
    }
    return {label, Alignment::Left, false};
}

std::vector<TableRow> rowsOf(const TableSource& source, const std::vector<PlacedColumn>& columns) {
    const form::Appendix& appendix = *source.appendix;
    const std::vector<form::Row> ofYear = source.rows ? source.rows(source.years.front()) : appendix.rows;
    std::vector<TableRow> rows;
    for (std::size_t index = 0; index < ofYear.size(); ++index) {
        const form::Row& row = ofYear[index];
        TableRow printed{row.key, row.level, isTotal(row.kind), keepsWithNext(ofYear, index), {}};
        printed.opensPage = std::ranges::find(appendix.paper.breaks, row.key) != appendix.paper.breaks.end();
        for (const form::LeadingColumn& column : appendix.leading) {
            printed.cells.push_back(leadingCell(column, row));
        }
        for (const PlacedColumn& placed : columns) {
            const form::CellAddress address{appendix.number, row.key, placed.column->key};
            printed.cells.push_back(printedCell(source.cell(address, placed.year)));
        }
        rows.push_back(std::move(printed));
    }
    return rows;
}

Sheet sheetOf(const form::Paper& paper) {
    const double across = paper.a3 ? sheet::a3Long : sheet::a4Long;
    const double along = paper.a3 ? sheet::a4Long : sheet::a4Short;
    return paper.portrait ? Sheet{along, across} : Sheet{across, along};
}

/// The column of names; of a list, whose names are values, its widest one.
std::size_t labelColumnOf(const form::Appendix& appendix, const PrintedTable& table) {
    const auto label = std::ranges::find(appendix.leading, "label", &form::LeadingColumn::key);
    if (label != appendix.leading.end()) {
        return static_cast<std::size_t>(label - appendix.leading.begin());
    }
    const auto widest = std::ranges::max_element(table.columnWidthsMm);
    return static_cast<std::size_t>(widest - table.columnWidthsMm.begin());
}

}  // namespace

PrintedTable buildTable(const TableSource& source) {
    const form::Appendix& appendix = *source.appendix;
    const int programmeFirstYear = source.titles.years.empty() ? source.years.front() : source.titles.years.front();
    const std::vector<PlacedColumn> columns = placeColumns(appendix, source.years, programmeFirstYear, source.services);
    PrintedTable table;
    table.sheet = sheetOf(appendix.paper);
    table.corner = cornerBlock(source.titles, appendix.number, appendix.paper.corner);
    table.organisation = source.titles.organisation;
    table.bookmark = "Приложение " + std::to_string(appendix.number)
                     + (appendix.shortTitle.empty() ? "" : ", " + appendix.shortTitle) + ", "
                     + (source.years.size() > 1
                            ? std::to_string(source.years.front()) + "–" + std::to_string(source.years.back()) + " годы"
                            : std::to_string(source.years.front()) + " год");
    table.title = {replaced(filled(appendix.title, source.titles), "{year}", std::to_string(source.years.front()))};
    for (const form::LeadingColumn& column : appendix.leading) {
        table.columnWidthsMm.push_back(column.widthMm);
        table.columnNumbers.push_back(column.number);
    }
    for (const PlacedColumn& placed : columns) {
        table.columnWidthsMm.push_back(placed.column->widthMm);
        table.columnNumbers.push_back(placed.number);
    }
    leaveOutEmptyNumbers(table);
    table.labelColumn = labelColumnOf(appendix, table);
    table.leadingColumns = std::max(appendix.leading.size(), std::size_t{1});
    table.heading = headingCells(appendix, columns, replaced(source.money, " ", "\u00A0"));
    table.rows = rowsOf(source, columns);
    for (const form::Note& note : appendix.notes) {
        if (note.text.empty()) {
            continue;
        }
        table.footnotes.push_back(note.marker.empty() ? note.text : note.marker + "\u00A0" + note.text);
    }
    table.closing = closingBlock(source.titles);
    table.headMark = source.headMark;
    table.footMarks = source.footMarks;
    if (std::string words = incompleteWords(table.rows); !words.empty()) {
        table.footMarks.push_back(std::move(words));
    }
    return table;
}

void leaveOutEmptyNumbers(PrintedTable& table) {
    if (std::ranges::all_of(table.columnNumbers, &std::string::empty)) {
        table.columnNumbers.clear();
    }
}

std::string incompleteWords(const std::vector<TableRow>& rows) {
    std::vector<std::string> keys;
    for (const TableRow& row : rows) {
        if (std::ranges::any_of(row.cells, &TableCell::incomplete)) {
            keys.push_back(row.key);
        }
    }
    if (keys.empty()) {
        return {};
    }
    return "Неполно, введены не все слагаемые: " + std::string(keys.size() == 1 ? "строка " : "строки ")
           + check::listedRows(keys);
}

TableCell printedCell(const programme::CellView& view) {
    if (!view.existsInYear) {
        return {};
    }
    if (view.closed()) {
        return {"X", Alignment::Centre, false};
    }
    if (view.dash()) {
        return {"–", Alignment::Centre, false};
    }
    if (!view.figure) {
        const bool isText = !view.shownText.empty();
        return {view.shownText, isText ? Alignment::Left : Alignment::Right, false};
    }
    return {decimal::printRussian(*view.figure), Alignment::Right, true, view.figure, view.incomplete};
}

}  // namespace document
