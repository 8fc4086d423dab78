#include "core/exchange/table_formulas.h"

#include "core/exchange/rounded_formula.h"
#include "core/explain/passport.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace exchange {

using book::Formula;
using form::CellAddress;
using programme::CellView;

TableFormulas::TableFormulas(const form::Edition& edition, const programme::Calculation& calculation,
                             const PlacedCells& places, NamedInputs& inputs, SourceLines& norms)
    : m_edition(edition), m_calculation(calculation), m_places(places), m_inputs(inputs), m_norms(norms) {
    for (const programme::YearResult& result : calculation.years) {
        m_formulas.push_back(formulasOf(result));
    }
}

SlotFormulas TableFormulas::formulasOf(const programme::YearResult& result) const {
    const int year = result.year();
    return {result.plan(),
            result.values(),
            {[this, year](const CellAddress& cell) { return placeOf(cell, year); },
             [this, &result, year](plan::Slot slot) {
                 const plan::ExactValue& value = result.values()[slot];
                 return m_inputs.place(result.plan().inputs[slot], year,
                                       value.present ? std::optional(value.number) : std::nullopt);
             }}};
}

/// In its table, or, where that is no part of the book, among the inputs.
book::Place TableFormulas::placeOf(const CellAddress& cell, int year) const {
    if (const auto place = m_places.find(cell, year)) {
        return *place;
    }
    const programme::YearResult& result = *m_calculation.year(year);
    const plan::PlannedCell* const planned = result.plan().cell(cell);
    const bool isThere = planned != nullptr && planned->slot != plan::noSlot && result.values()[planned->slot].present;
    return m_inputs.place(cell.path(), year,
                          isThere ? std::optional(result.values()[planned->slot].number) : std::nullopt);
}

void TableFormulas::fill(book::Sheet& sheet, const PlacedCells::Table& table) const {
    const form::Appendix& appendix = *m_edition.appendix(table.appendix);
    std::vector<Column> columns;
    for (const auto& [key, place] : table.columns) {
        const int index = appendix.columnIndex(key.first);
        if (index >= 0) {
            columns.push_back({&appendix.columns[static_cast<std::size_t>(index)], key.second, place});
        }
    }
    const programme::ListResult* const list =
        columns.empty() ? nullptr : m_calculation.year(columns.front().year)->list(table.appendix);
    if (list != nullptr) {
        for (std::size_t place = 0; place < list->rows().size(); ++place) {
            fillListRow(sheet, *list, place, table.rows.at(list->rows()[place]), columns);
        }
    }
    for (const form::Row& row : appendix.rows) {
        const auto line = table.rows.find(row.key);
        if (line == table.rows.end()) {
            continue;
        }
        if (list == nullptr) {
            fillRow(sheet, table, row.key, line->second, columns);
        } else {
            fillFooter(sheet, table, row, line->second, columns);
        }
    }
}

void TableFormulas::fillRow(book::Sheet& sheet, const PlacedCells::Table& table, const std::string& row, int line,
                            const std::vector<Column>& columns) const {
    for (const Column& column : columns) {
        const CellAddress address{table.appendix, row, column.column->key};
        const programme::YearResult& result = *m_calculation.year(column.year);
        const plan::PlannedCell* const cell = result.plan().cell(address);
        if (cell == nullptr || cell->slot == plan::noSlot) {
            continue;
        }
        book::Cell& written = sheet.cells.at({line, column.place});
        put(written, result.cell(address), computing(*cell, column.year));
        if (!written.formula.empty() && written.number) {
            addComment(written, explain::derivation(m_edition, result, address));
        }
    }
}

Formula TableFormulas::computing(const plan::PlannedCell& cell, int year) const {
    const programme::YearResult& result = *m_calculation.year(year);
    const auto at = static_cast<std::size_t>(&result - m_calculation.years.data());
    Formula formula = m_formulas[at].of(cell);
    return formula.empty() ? byDefault(result, cell) : formula;
}

/// The normative by its line, × its coefficient as the plan multiplied it.
Formula TableFormulas::byDefault(const programme::YearResult& result, const plan::PlannedCell& cell) const {
    const programme::DefaultOrigin* const origin = result.defaultOrigin(cell.address);
    if (origin == nullptr || !result.cell(cell.address).defaulted) {
        return {};
    }
    const Formula norm(m_norms.place(*origin, result.year()));
    if (origin->coefficient.empty() || !origin->factor) {
        return norm;
    }
    // K of one and more leaves the volume as it is.
    const bool isCost = m_edition.column(cell.address)->measure == form::Measure::UnitCost;
    if (!isCost && *origin->factor >= decimal::Decimal(1)) {
        return norm;
    }
    Formula product = norm;
    product += "*";
    product += Formula(m_inputs.place(origin->coefficient, result.year(), origin->factor));
    constexpr int kopecks = 2;
    const auto figure = result.cell(cell.address).own();
    // Volumes are rounded as the letter rounds, whatever the plan does.
    return roundedFormula(product,
                          isCost   ? kopecks
                          : figure ? figure->scale()
                                   : 0,
                          isCost ? result.plan().rounding : decimal::Rounding::HalfUp,
                          origin->average * *origin->factor);
}

/// What is said of the cell already stands first.
void TableFormulas::addComment(book::Cell& cell, const std::string& words) {
    constexpr std::size_t longest = 300;
    if (!words.empty()) {
        cell.comment += (cell.comment.empty() ? "" : "\n") + text::beginning(words, longest);
    }
}

void TableFormulas::put(book::Cell& cell, const CellView& view, Formula formula) const {
    if (view.takesEntry) {
        cell.look.open = true;
        cell.look.ground = book::Ground::Input;
    }
    if (formula.empty()) {
        // An entry keeps every digit it was typed with; the format shows those that are printed.
        if (cell.number && view.entry && cell.number == view.figure) {
            cell.number = view.entry;
        }
        return;
    }
    if (!cell.number && !cell.text.empty()) {
        return;
    }
    cell.formula = std::move(formula);
}

void TableFormulas::fillListRow(book::Sheet& sheet, const programme::ListResult& list, std::size_t place, int line,
                                const std::vector<Column>& columns) const {
    if (columns.empty()) {
        return;
    }
    const int year = columns.front().year;
    const std::string& row = list.rows()[place];
    const std::span<const plan::ExactValue> values = list.values(place);
    const SlotFormulas formulas(
        list.rowPlan(), values,
        {[&](const CellAddress& cell) {
             return placeOf({cell.appendix, cell.row == form::listRowKey ? row : cell.row, cell.column}, year);
         },
         [&](plan::Slot slot) {
             return m_inputs.place(list.rowPlan().inputs[slot], year,
                                   values[slot].present ? std::optional(values[slot].number) : std::nullopt);
         }});
    for (const Column& column : columns) {
        const plan::PlannedCell* const cell =
            list.rowPlan().cell({list.appendix(), std::string(form::listRowKey), column.column->key});
        const CellView view = list.cell({list.appendix(), row, column.column->key});
        Formula formula = cell == nullptr || cell->slot == plan::noSlot ? Formula() : formulas.of(*cell);
        put(sheet.cells.at({line, column.place}), view, std::move(formula));
    }
}

void TableFormulas::fillFooter(book::Sheet& sheet, const PlacedCells::Table& table, const form::Row& footer, int line,
                               const std::vector<Column>& columns) const {
    const form::Appendix& appendix = *m_edition.appendix(table.appendix);
    int first = line;
    int last = -1;
    for (const auto& [row, at] : table.rows) {
        if (appendix.isListKey(row)) {
            first = std::min(first, at);
            last = std::max(last, at);
        }
    }
    if (last < 0) {
        return;
    }
    const auto rangeOf = [&](const std::string& key, int year) {
        return Formula(book::Range{{table.sheet, first, table.columns.at({key, year})}, last});
    };
    for (const Column& column : columns) {
        const form::CellRule& rule = footer.cells[static_cast<std::size_t>(appendix.columnIndex(column.column->key))];
        book::Cell& cell = sheet.cells.at({line, column.place});
        if (rule.kind == form::RuleKind::Sum && cell.number) {
            cell.formula = Formula("SUM(");
            cell.formula += rangeOf(column.column->key, column.year);
            cell.formula += ")";
        } else if (rule.kind == form::RuleKind::Count && cell.number) {
            cell.formula = Formula("COUNTIFS(");
            cell.formula += rangeOf(column.column->key, column.year);
            cell.formula += ";\"<>\"";
            if (!rule.counted.empty() && table.columns.contains({rule.counted, column.year})) {
                cell.formula += ";";
                cell.formula += rangeOf(rule.counted, column.year);
                cell.formula += ";\"<>\"";
            } else if (!rule.counted.empty()) {
                cell.formula = {};  // the other mark stands in no column of this sheet
                continue;
            }
            cell.formula += ")";
        }
    }
}

}  // namespace exchange
