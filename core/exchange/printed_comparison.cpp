#include "core/exchange/printed_comparison.h"

#include "core/decimal/russian.h"
#include "core/document/build_table.h"

#include <algorithm>

namespace exchange {

namespace {

constexpr double labelMm = 70;
constexpr double rowMm = 12;
constexpr double unitMm = 24;
/// What A4 landscape leaves for the figures.
constexpr double figuresMm = 151;
constexpr double widestFigureMm = 26;

const std::string& shortLabel(const form::Row& row) {
    return row.labelShort.empty() ? row.label : row.labelShort;
}

bool isBold(const form::Row& row) {
    return row.kind == form::RowKind::SectionTotal || row.kind == form::RowKind::GrandTotal;
}

bool isOfMoney(const scenario::ComparedRow& row) {
    return row.cost.rule != form::RuleKind::Closed;
}

document::TableCell figureCell(const std::string& text, const std::optional<decimal::Decimal>& figure,
                               bool complete = true) {
    return {text, document::Alignment::Right, true, figure, !complete};
}

document::TableCell figureCell(const decimal::Decimal& part) {
    return figureCell(decimal::printSigned(part), part);
}

/// One figure of a row on every side.
void addFigure(document::TableRow& row, const scenario::Comparison& comparison,
               const scenario::ComparedFigure& figure) {
    const scenario::FigureDifference& base = figure.sides[comparison.baseline];
    row.cells.push_back(figureCell(base.becameText(), base.became, base.becameComplete));
    for (std::size_t side = 0; side < figure.sides.size(); ++side) {
        if (side != comparison.baseline) {
            const scenario::FigureDifference& one = figure.sides[side];
            row.cells.push_back(figureCell(one.becameText(), one.became, one.becameComplete));
            row.cells.push_back(figureCell(one.deltaText(), one.delta));
            row.cells.push_back(figureCell(one.percentText(), one.percent()));
        }
    }
}

document::TableRow rowNamed(const form::Row& row, const std::string& label, const std::string& number) {
    document::TableRow printed{row.key, row.level, isBold(row), false, {}};
    printed.cells = {{label}, {number, document::Alignment::Centre, true}, {row.unit, document::Alignment::Centre}};
    return printed;
}

/// Of a table without costs: the row, and under it its columns.
void addColumns(document::PrintedTable& table, const scenario::Comparison& comparison,
                const scenario::ComparedRow& row) {
    document::TableRow named = rowNamed(*row.row, shortLabel(*row.row), row.row->number);
    named.keepWithNext = true;
    named.cells.resize(table.columnWidthsMm.size());
    std::vector<document::TableRow> lines;
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const scenario::ComparedFigure& figure = row.figures[i];
        if (std::ranges::any_of(figure.sides,
                                [](const scenario::FigureDifference& side) { return side.became.has_value(); })) {
            document::TableRow line = rowNamed(*row.row, comparison.columns[i]->shortName, {});
            ++line.level;
            line.total = false;
            line.cells[2].text.clear();
            addFigure(line, comparison, figure);
            lines.push_back(std::move(line));
        }
    }
    if (!lines.empty()) {
        table.rows.push_back(std::move(named));
        std::ranges::move(lines, std::back_inserter(table.rows));
    }
}

void addHeading(document::PrintedTable& table, const scenario::Comparison& comparison) {
    table.columnWidthsMm = {labelMm, rowMm, unitMm};
    table.heading = {{"Показатель", 0, 0, 0, 1}, {"№ строки", 1, 1, 0, 1}, {"Единица измерения", 2, 2, 0, 1}};
    table.heading.push_back({comparison.sides[comparison.baseline], 3, 3, 0, 1});
    int at = 4;
    for (std::size_t side = 0; side < comparison.sides.size(); ++side) {
        if (side != comparison.baseline) {
            table.heading.push_back({comparison.sides[side], at, at + 2, 0, 0});
            for (const char* name : {"стало", "Δ", "Δ, %"}) {
                table.heading.push_back({name, at, at, 1, 1});
                ++at;
            }
        }
    }
    const int figures = at - 3;
    table.columnWidthsMm.insert(table.columnWidthsMm.end(), static_cast<std::size_t>(figures),
                                std::min(widestFigureMm, figuresMm / figures));
}

document::PrintedTable factorTable(const SplitTable& split) {
    std::vector<std::string> names{"Δ"};
    std::ranges::transform(scenario::usualOrder, std::back_inserter(names),
                           [](scenario::Factor factor) { return std::string(scenario::factorName(factor)); });
    names.emplace_back(scenario::structureName);
    names.emplace_back(scenario::roundingName);
    document::PrintedTable table;
    table.columnWidthsMm = {labelMm, rowMm};
    table.columnWidthsMm.insert(table.columnWidthsMm.end(), names.size(),
                                figuresMm / static_cast<double>(names.size()));
    const int last = static_cast<int>(names.size()) + 1;
    table.heading = {{"Почему изменилась стоимость: " + split.side, 0, last, 0, 0},
                     {"Показатель", 0, 0, 1, 1},
                     {"№ строки", 1, 1, 1, 1}};
    for (int at = 2; at <= last; ++at) {
        table.heading.push_back({names[static_cast<std::size_t>(at) - 2], at, at, 1, 1});
    }
    for (const auto& [row, parts] : split.rows) {
        document::TableRow line{row->key, row->level, isBold(*row), false, {}};
        line.cells = {{shortLabel(*row)}, {row->number, document::Alignment::Centre, true}, figureCell(parts.delta)};
        line.cells.back().incomplete = !parts.complete;
        std::ranges::transform(scenario::usualOrder, std::back_inserter(line.cells),
                               [&parts = parts](scenario::Factor factor) { return figureCell(parts.part(factor)); });
        line.cells.push_back(parts.structure ? figureCell(*parts.structure) : figureCell("", std::nullopt));
        line.cells.push_back(figureCell(parts.rounding));
        table.rows.push_back(std::move(line));
    }
    return table;
}

void addNotes(document::PrintedTable& table, const ComparisonReport& report) {
    const scenario::Comparison& comparison = report.comparison;
    for (const scenario::UnmatchedRow& row : comparison.unmatched) {
        table.footnotes.push_back("Только в форме «" + comparison.sides[row.ofBaseline ? comparison.baseline : row.side]
                                  + "»: строка " + row.row.row + " «" + row.row.label + "»"
                                  + (row.cost ? ", " + decimal::printRussian(*row.cost) : "") + ".");
    }
    for (const auto& [name, list] : report.overrides) {
        for (const scenario::OverrideLine& line : list) {
            table.footnotes.push_back("«" + name + "»: " + line.sentence());
        }
    }
    if (!report.splits.empty()) {
        table.footnotes.push_back("Почему изменилась стоимость – ниже. Порядок замены: " + report.splitOrder + ".");
    }
}

}  // namespace

document::PrintedTable printedComparison(const ComparisonReport& report, const std::string& region,
                                         const std::string& origin) {
    const scenario::Comparison& comparison = report.comparison;
    const bool isOfCost = std::ranges::any_of(comparison.rows, isOfMoney);
    document::PrintedTable table;
    table.title = {"Сравнение. " + report.title
                       + (isOfCost ? ". Стоимость, " + std::string(form::moneyName(report.edition->money)) : ""),
                   region};
    addHeading(table, comparison);
    for (const scenario::ComparedRow& row : comparison.rows) {
        if (!isOfCost) {
            addColumns(table, comparison, row);
        } else if (isOfMoney(row)) {
            document::TableRow line = rowNamed(*row.row, shortLabel(*row.row), row.row->number);
            addFigure(line, comparison, row.cost);
            table.rows.push_back(std::move(line));
        }
    }
    addNotes(table, report);
    for (const SplitTable& split : report.splits) {
        if (!split.rows.empty()) {
            table.reference.push_back(factorTable(split));
        }
    }
    if (!origin.empty()) {
        table.footMarks.push_back(origin);
    }
    if (std::string words = document::incompleteWords(table.rows); !words.empty()) {
        table.footMarks.push_back(std::move(words));
    }
    return table;
}

}  // namespace exchange
