#pragma once

#include "core/plan/trace.h"
#include "core/programme/cell_view.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace programme {

/// A list of one year, filled and computed: rows in the order they were entered, or in the order of the plan's option,
/// then the footers of the form.
class ListResult {
public:
    /// `rowPlan` computes one row, whose cells stand in it under form::listRowKey.
    ListResult(std::shared_ptr<const form::Appendix> list, std::shared_ptr<const plan::Plan> rowPlan);

    void reserve(std::size_t rows);
    /// A row and the values of its plan, computed; texts by column, empty where the column is none.
    void add(std::string key, std::vector<plan::ExactValue> values, std::vector<std::string> texts);
    /// Once all rows are there: the footers.
    void count();
    /// Puts the rows into another order: the places they stand at, in it.
    void arrange(std::span<const std::size_t> places);

    [[nodiscard]] int appendix() const { return m_list->number; }
    [[nodiscard]] const form::Appendix& table() const { return *m_list; }
    [[nodiscard]] const std::vector<std::string>& rows() const { return m_keys; }
    /// What a column of texts or of choices holds, as kept; empty for a column of another type.
    [[nodiscard]] const std::string& text(std::size_t place, std::size_t column) const;
    /// What a column of numbers or of marks holds, as computed with; nullopt – nothing.
    [[nodiscard]] std::optional<decimal::Decimal> number(std::size_t place, std::size_t column) const;
    /// The plan of one row, whose cells stand in it under form::listRowKey, and the values of a row in it.
    [[nodiscard]] const plan::Plan& rowPlan() const { return *m_plan; }
    [[nodiscard]] std::span<const plan::ExactValue> values(std::size_t place) const { return valuesOf(place); }
    /// What the row is called: its last text that is not empty, «mo_name» after «mo_code», else what the form says.
    [[nodiscard]] const std::string& name(std::size_t place) const;
    /// How many rows a footer that counts is about; nullopt for a footer that does not count.
    [[nodiscard]] std::optional<std::size_t> countedRows(const form::Row& footer) const;
    /// The first cell of the row that lacks a part of what it is computed of.
    [[nodiscard]] std::optional<form::CellAddress> incompleteCell(std::size_t place) const;
    /// The row of the form with the key and the name of this row, for tables and sentences.
    [[nodiscard]] form::Row row(std::size_t place) const;
    [[nodiscard]] CellView cell(const form::CellAddress& address) const;
    [[nodiscard]] std::optional<plan::Trace> trace(const form::CellAddress& address) const;

private:
    [[nodiscard]] CellView textCell(const form::Column& column, const std::string& kept) const;
    [[nodiscard]] CellView footerCell(const form::CellAddress& address) const;
    [[nodiscard]] std::span<const plan::ExactValue> valuesOf(std::size_t place) const;
    [[nodiscard]] bool isFilled(std::size_t place, std::size_t column) const;
    [[nodiscard]] std::optional<decimal::Decimal> footer(const form::Row& row, std::size_t column) const;

    std::shared_ptr<const form::Appendix> m_list;
    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<std::string> m_keys;
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<plan::ExactValue> m_values;  ///< row by row
    std::vector<std::string> m_texts;  ///< row by row, column by column
    std::vector<const plan::PlannedCell*> m_cells;  ///< of the plan, by column
    std::vector<std::optional<decimal::Decimal>> m_footers;  ///< row by row, column by column
};

}  // namespace programme
