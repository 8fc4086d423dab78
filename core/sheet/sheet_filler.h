#pragma once

#include "core/sheet/reading_budget.h"
#include "core/sheet/workbook.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace sheet {

/// A grid while it is read: cells in any order, ranges that are hidden. A sheet that is too wide or too long for any
/// table of a form is given up and says why; the others of its book are read.
class SheetFiller {
public:
    SheetFiller(std::string name, ReadingBudget& budget);

    void hide() { m_sheet.hidden = true; }
    void rename(std::string name) { m_sheet.name = std::move(name); }
    [[nodiscard]] const std::string& name() const { return m_sheet.name; }
    /// Counted from 0 both; an empty text puts nothing.
    void put(std::int64_t row, std::int64_t column, const std::string& text);
    /// False once the sheet is given up: what is put no longer counts.
    [[nodiscard]] bool takes() const { return m_sheet.refusal.empty(); }
    /// From–to, counted from 0, both included.
    void hideRows(std::int64_t first, std::int64_t last) { m_hiddenRows.emplace_back(first, last); }
    void hideColumns(std::int64_t first, std::int64_t last) { m_hiddenColumns.emplace_back(first, last); }
    [[nodiscard]] Sheet finish();

private:
    using Ranges = std::vector<std::pair<std::int64_t, std::int64_t>>;

    void giveUp(const std::string& why);
    [[nodiscard]] static std::vector<int> within(const Ranges& ranges, const std::set<int>& used);

    ReadingBudget& m_budget;
    Sheet m_sheet;
    std::map<int, std::vector<std::string>> m_rows;
    Ranges m_hiddenRows;
    Ranges m_hiddenColumns;
};

}  // namespace sheet
