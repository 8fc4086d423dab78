#include "core/programme/list_calculator.h"

#include "core/plan/compile.h"
#include "core/programme/list_rows.h"
#include "core/programme/sorted_rows.h"

#include <stdexcept>
#include <unordered_map>

namespace programme {

form::Edition editionOfRow(const form::Edition& edition, const form::Appendix& list) {
    form::Edition single;
    single.bases = edition.bases;
    single.sources = edition.sources;
    single.quantities = edition.quantities;
    single.constants = edition.constants;
    single.careKinds = edition.careKinds;
    single.careUnions = edition.careUnions;
    single.money = edition.money;
    form::Appendix table = list;
    table.kind = form::TableKind::Fixed;
    table.role = form::mainRole;
    table.rows = {*list.listRow};
    table.listRow.reset();
    single.appendices.push_back(std::move(table));
    return single;
}

ListCalculator::ListCalculator(const std::shared_ptr<const form::Edition>& edition, const form::Appendix& list,
                               const plan::Settings& settings, int yearIndex)
    : m_list(edition, &list) {
    const form::Edition single = editionOfRow(*edition, list);
    auto compiled = plan::compile(single, settings, yearIndex);
    if (!compiled) {
        throw std::invalid_argument(compiled.findings.front().told());
    }
    m_plan = std::make_shared<const plan::Plan>(std::move(*compiled.value));
    m_slots = normativeSlots(single, *m_plan);
    m_methods.emplace(*edition, list, *m_plan);
    for (const form::Column& column : list.columns) {
        const auto* const cell = m_plan->cell({list.number, std::string(form::listRowKey), column.key});
        m_entries.push_back(cell == nullptr ? plan::noSlot : cell->entry);
    }
}

void ListCalculator::put(Row& row, std::size_t column, const std::string& value) const {
    const form::ColumnType type = m_list->columns[column].type;
    if (type == form::ColumnType::Text || type == form::ColumnType::Choice) {
        row.texts[column] = value;
        return;
    }
    const auto number = givenNumber(value);
    if (m_entries[column] != plan::noSlot && number) {
        row.values[m_entries[column]] = {*number, true, false};
    }
}

ListResult ListCalculator::calculate(const NormativeContext& context) const {
    ListResult result(m_list, m_plan);
    std::vector<std::string_view> keys;
    std::vector<Row> rows;
    std::unordered_map<std::string_view, std::size_t> places;
    const Row empty{planInputs(*m_plan, m_slots, context).values, std::vector<std::string>(m_list->columns.size())};
    std::size_t current = 0;
    eachListEntry(*m_list, *context.assignments, context.year,
                  [&](std::string_view row, std::string_view column, const std::string& value) {
                      // Cells of one row stand together, but for a row whose key goes on with a point.
                      if (keys.empty() || keys[current] != row) {
                          const auto [place, isNew] = places.try_emplace(row, keys.size());
                          current = place->second;
                          if (isNew) {
                              keys.push_back(row);
                              rows.push_back(empty);
                          }
                      }
                      if (const int index = m_list->columnIndex(column); index >= 0) {
                          put(rows[current], static_cast<std::size_t>(index), value);
                      }
                  });
    result.reserve(keys.size());
    for (const std::size_t place : inOrderOfEntry(*m_list, *context.assignments, keys)) {
        // A figure that outgrows the decimal leaves its own cell empty and incomplete, as in any table.
        static_cast<void>(plan::evaluateWhatFits(*m_plan, rows[place].values));
        m_methods->fill(rows[place].values, rows[place].texts);
        result.add(std::string(keys[place]), std::move(rows[place].values), std::move(rows[place].texts));
    }
    result.count();
    if (const auto order = rowOrderOf(*m_list, *context.assignments)) {
        result.arrange(sortedRows(result, *order));
    }
    return result;
}

}  // namespace programme
