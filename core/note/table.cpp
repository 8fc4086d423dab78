#include "core/note/table.h"

#include "core/decimal/russian.h"
#include "core/form/note_markup.h"
#include "core/note/figure_words.h"
#include "core/note/table_kinds.h"

#include <algorithm>
#include <charconv>

namespace note {

namespace {

std::string titleOf(const std::string& source, PlanFigures& figures, int year) {
    std::string title;
    for (const form::NoteRun& run : form::readMarkup(source)) {
        if (run.placeholder.empty()) {
            title += run.text;
            continue;
        }
        const auto read = form::parsePlaceholder(run.placeholder);
        title += read ? figures.words(*read.value, year).value_or(std::string(emptyPlace)) : std::string(emptyPlace);
    }
    return title;
}

std::vector<std::string> cellsOf(std::string_view line) {
    std::vector<std::string> cells;
    for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t')) {
        cells.emplace_back(line.substr(0, tab));
        line.remove_prefix(tab + 1);
    }
    cells.emplace_back(line);
    return cells;
}

std::string oneLine(std::string cell) {
    std::ranges::replace_if(
        cell, [](char sign) { return sign == '\n' || sign == '\t' || sign == '\r'; }, ' ');
    return cell;
}

std::string joined(std::string_view mark, const std::vector<std::string>& cells) {
    std::string line(mark);
    for (const std::string& cell : cells) {
        line += "\t" + oneLine(cell);
    }
    return line;
}

}  // namespace

Table makeTable(const form::NoteTable& layout, PlanFigures& figures, int year) {
    Table table;
    switch (layout.kind) {
    case form::NoteTable::Kind::Rows:
        table = tableOfRows(layout, figures, year);
        break;
    case form::NoteTable::Kind::Years:
        table = tableOfYears(layout, figures);
        break;
    case form::NoteTable::Kind::Percap:
        table = tableOfPercaps(figures, year);
        break;
    case form::NoteTable::Kind::Shares:
        table = tableOfShares(figures, year);
        break;
    case form::NoteTable::Kind::Structure:
        table = tableOfStructure(figures, year);
        break;
    case form::NoteTable::Kind::Factors:
        table = tableOfFactors(figures);
        break;
    case form::NoteTable::Kind::Deviations:
        table = tableOfDeviations(figures, year);
        break;
    case form::NoteTable::Kind::Findings:
        table = tableOfFindings(layout, figures);
        break;
    }
    table.title = titleOf(layout.title, figures, year);
    return table;
}

std::vector<std::string> keptTable(const Table& table) {
    std::vector<std::string> lines{oneLine(table.title), oneLine(table.source)};
    std::vector<std::string> columns;
    for (const TableColumn& column : table.columns) {
        columns.push_back(std::to_string(column.weight) + (column.isText ? "t" : "n") + column.header);
    }
    lines.push_back(joined("columns", columns));
    for (const TableLine& line : table.lines) {
        lines.push_back(joined(line.isTotal ? "total" : "line", line.cells));
    }
    return lines;
}

Table readKeptTable(const std::vector<std::string>& lines) {
    Table table;
    if (lines.size() < 3) {
        return table;
    }
    table.title = lines[0];
    table.source = lines[1];
    for (std::size_t at = 2; at < lines.size(); ++at) {
        std::vector<std::string> cells = cellsOf(lines[at]);
        const std::string mark = cells.front();
        cells.erase(cells.begin());
        if (at > 2) {
            // A kept text may have been written by another hand.
            if (table.columns.empty()) {
                break;
            }
            cells.resize(table.columns.size());
            table.lines.push_back({std::move(cells), mark == "total"});
            continue;
        }
        for (const std::string& cell : cells) {
            TableColumn column;
            const auto [end, fault] = std::from_chars(cell.data(), cell.data() + cell.size(), column.weight);
            const auto digits = static_cast<std::size_t>(end - cell.data());
            column.weight = std::clamp(fault == std::errc() ? column.weight : 1, 1, 100);
            column.isText = digits < cell.size() && cell[digits] == 't';
            column.header = cell.substr(std::min(digits + 1, cell.size()));
            table.columns.push_back(std::move(column));
        }
    }
    return table;
}

}  // namespace note
