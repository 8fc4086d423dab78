#pragma once

#include "core/plan/trace.h"
#include "core/programme/cell_view.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace programme {

/// A list of one year, filled and computed: rows in the order they were entered, then the footers of the form.
class ListResult {
public:
    /// `rowPlan` computes one row, whose cells stand in it under form::listRowKey.
    ListResult(std::shared_ptr<const form::Appendix> list, std::shared_ptr<const plan::Plan> rowPlan);

    /// A row and the values of its plan, computed; texts by column, empty where the column is none.
    void add(std::string key, std::vector<plan::ExactValue> values, std::vector<std::string> texts);
    /// Once all rows are there: the footers.
    void count();

    [[nodiscard]] int appendix() const { return m_list->number; }
    [[nodiscard]] const std::vector<std::string>& rows() const { return m_keys; }
    /// The row of the form with the key and the name of this row, for tables and sentences.
    [[nodiscard]] form::Row row(std::size_t place) const;
    [[nodiscard]] CellView cell(const form::CellAddress& address) const;
    [[nodiscard]] std::optional<plan::Trace> trace(const form::CellAddress& address) const;

private:
    [[nodiscard]] CellView textCell(const form::Column& column, const std::string& text) const;
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
