#include "core/programme/list_result.h"

#include <algorithm>

namespace programme {

using decimal::Decimal;
using form::ColumnType;

ListResult::ListResult(std::shared_ptr<const form::Appendix> list, std::shared_ptr<const plan::Plan> rowPlan)
    : m_list(std::move(list)), m_plan(std::move(rowPlan)) {
    for (const form::Column& column : m_list->columns) {
        m_cells.push_back(m_plan->cell({m_list->number, std::string(form::listRowKey), column.key}));
    }
}

void ListResult::reserve(std::size_t rows) {
    m_keys.reserve(rows);
    m_places.reserve(rows);
    m_values.reserve(rows * m_plan->slotCount);
    m_texts.reserve(rows * m_list->columns.size());
}

void ListResult::add(std::string key, std::vector<plan::ExactValue> values, std::vector<std::string> texts) {
    m_places.emplace(key, m_keys.size());
    m_keys.push_back(std::move(key));
    m_values.insert(m_values.end(), std::make_move_iterator(values.begin()), std::make_move_iterator(values.end()));
    m_texts.insert(m_texts.end(), std::make_move_iterator(texts.begin()), std::make_move_iterator(texts.end()));
}

void ListResult::arrange(std::span<const std::size_t> places) {
    ListResult arranged(m_list, m_plan);
    arranged.reserve(places.size());
    for (const std::size_t place : places) {
        const auto texts = std::span(m_texts).subspan(place * m_list->columns.size(), m_list->columns.size());
        const auto values = valuesOf(place);
        arranged.add(m_keys[place], {values.begin(), values.end()}, {texts.begin(), texts.end()});
    }
    arranged.m_footers = std::move(m_footers);
    *this = std::move(arranged);
}

void ListResult::count() {
    for (const form::Row& row : m_list->rows) {
        for (std::size_t column = 0; column < m_list->columns.size(); ++column) {
            m_footers.push_back(footer(row, column));
        }
    }
}

std::span<const plan::ExactValue> ListResult::valuesOf(std::size_t place) const {
    return std::span(m_values).subspan(place * m_plan->slotCount, m_plan->slotCount);
}

const std::string& ListResult::text(std::size_t place, std::size_t column) const {
    return m_texts[place * m_list->columns.size() + column];
}

std::optional<Decimal> ListResult::number(std::size_t place, std::size_t column) const {
    const plan::PlannedCell* const cell = m_cells[column];
    if (cell == nullptr || cell->slot == plan::noSlot || !valuesOf(place)[cell->slot].present) {
        return std::nullopt;
    }
    return valuesOf(place)[cell->slot].number;
}

bool ListResult::isFilled(std::size_t place, std::size_t column) const {
    const ColumnType type = m_list->columns[column].type;
    if (type == ColumnType::Text || type == ColumnType::Choice) {
        return !text(place, column).empty();
    }
    return number(place, column).has_value();
}

/// A count of the rows that have something there, or the sum of what they have; nothing over an empty list.
std::optional<Decimal> ListResult::footer(const form::Row& row, std::size_t column) const {
    const form::CellRule& rule = row.cells[column];
    if (m_keys.empty() || (rule.kind != form::RuleKind::Count && rule.kind != form::RuleKind::Sum)) {
        return std::nullopt;
    }
    const int also = rule.counted.empty() ? -1 : m_list->columnIndex(rule.counted);
    std::optional<Decimal> total;
    if (rule.kind == form::RuleKind::Count) {
        total = Decimal(0);
    }
    for (std::size_t place = 0; place < m_keys.size(); ++place) {
        if (!isFilled(place, column) || (also >= 0 && !isFilled(place, static_cast<std::size_t>(also)))) {
            continue;
        }
        if (rule.kind == form::RuleKind::Count) {
            *total += Decimal(1);
        } else if (const auto figure = plan::printed(*m_plan, *m_cells[column], valuesOf(place))) {
            total = total ? *total + *figure : *figure;
        }
    }
    return total;
}

const std::string& ListResult::name(std::size_t place) const {
    for (std::size_t column = m_list->columns.size(); column-- > 0;) {
        if (m_list->columns[column].type == ColumnType::Text && !text(place, column).empty()) {
            return text(place, column);
        }
    }
    return m_list->listRow->label;
}

std::optional<std::size_t> ListResult::countedRows(const form::Row& footer) const {
    const auto counts = std::ranges::find(footer.cells, form::RuleKind::Count, &form::CellRule::kind);
    if (counts == footer.cells.end()) {
        return std::nullopt;
    }
    const int also = counts->counted.empty() ? -1 : m_list->columnIndex(counts->counted);
    std::size_t rows = 0;
    for (std::size_t place = 0; place < m_keys.size(); ++place) {
        rows += also < 0 || isFilled(place, static_cast<std::size_t>(also)) ? 1U : 0U;
    }
    return rows;
}

std::optional<form::CellAddress> ListResult::incompleteCell(std::size_t place) const {
    for (std::size_t column = 0; column < m_cells.size(); ++column) {
        const plan::PlannedCell* const cell = m_cells[column];
        if (cell != nullptr && cell->slot != plan::noSlot && valuesOf(place)[cell->slot].incomplete) {
            return form::CellAddress{m_list->number, m_keys[place], m_list->columns[column].key};
        }
    }
    return std::nullopt;
}

form::Row ListResult::row(std::size_t place) const {
    form::Row row = *m_list->listRow;
    row.key = row.line = m_keys[place];
    row.number = std::to_string(place + 1);
    row.label = name(place);
    row.labelShort = row.label;
    return row;
}

CellView ListResult::textCell(const form::Column& column, const std::string& kept) const {
    CellView view;
    view.rule = form::RuleKind::Input;
    view.takesEntry = true;
    view.entered = !kept.empty();
    view.text = kept;
    const auto choice = std::ranges::find(column.choices, kept, &form::Choice::word);
    view.shownText = choice == column.choices.end() ? kept : choice->name;
    return view;
}

CellView ListResult::footerCell(const form::CellAddress& address) const {
    CellView view;
    const int row = m_list->rowIndex(address.row);
    const int column = m_list->columnIndex(address.column);
    if (row < 0 || column < 0) {
        view.existsInYear = false;
        return view;
    }
    const auto index = static_cast<std::size_t>(column);
    const form::Row& footer = m_list->rows[static_cast<std::size_t>(row)];
    view.rule = footer.cells[index].kind;
    // The words of a footer stand in the last column of texts, where the names of the rows are.
    const auto& columns = m_list->columns;
    const bool isText = columns[index].type == ColumnType::Text;
    const bool isLast = index + 1 == columns.size() || columns[index + 1].type != ColumnType::Text;
    if (isText && isLast && view.rule == form::RuleKind::Blank) {
        view.text = view.shownText = footer.label;
    }
    view.figure = m_footers[static_cast<std::size_t>(row) * m_list->columns.size() + index];
    return view;
}

CellView ListResult::cell(const form::CellAddress& address) const {
    const auto place = m_places.find(address.row);
    const int column = m_list->columnIndex(address.column);
    if (column < 0 || !m_list->isListKey(address.row)) {
        return footerCell(address);
    }
    const auto index = static_cast<std::size_t>(column);
    const form::Column& ofColumn = m_list->columns[index];
    if (ofColumn.type == ColumnType::Text || ofColumn.type == ColumnType::Choice) {
        return textCell(ofColumn, place == m_places.end() ? std::string() : text(place->second, index));
    }
    const plan::PlannedCell* const cell = m_cells[index];
    if (place != m_places.end()) {
        return cellView(*m_plan, *cell, valuesOf(place->second));
    }
    // A row that is not there yet takes what will make it.
    return cellView(*m_plan, *cell, std::vector<plan::ExactValue>(m_plan->slotCount));
}

std::optional<plan::Trace> ListResult::trace(const form::CellAddress& address) const {
    const auto place = m_places.find(address.row);
    if (place == m_places.end()) {
        return std::nullopt;
    }
    auto trace = plan::trace(*m_plan, valuesOf(place->second),
                             {address.appendix, std::string(form::listRowKey), address.column});
    if (!trace) {
        return trace;
    }
    const auto named = [&](form::CellAddress& cell) {
        if (cell.appendix == address.appendix && cell.row == form::listRowKey) {
            cell.row = address.row;
        }
    };
    named(trace->cell);
    for (plan::TracedOperand& operand : trace->operands) {
        if (operand.cell) {
            named(*operand.cell);
        }
    }
    return trace;
}

}  // namespace programme
