#include "core/sheet/sheet_filler.h"

#include "core/sheet/cell_text.h"

#include <algorithm>

namespace sheet {

namespace {

constexpr std::int64_t mostColumns = 1'000;
constexpr std::int64_t mostRows = 100'000;

}  // namespace

SheetFiller::SheetFiller(std::string name, ReadingBudget& budget) : m_budget(budget) {
    m_sheet.name = std::move(name);
}

void SheetFiller::giveUp(const std::string& why) {
    m_sheet.refusal = why;
    m_rows.clear();
    m_sheet.formulaFaults.clear();
}

void SheetFiller::put(std::int64_t row, std::int64_t column, const std::string& text) {
    if (text.empty() || row < 0 || column < 0 || !m_sheet.refusal.empty()) {
        return;
    }
    if (column >= mostColumns) {
        return giveUp("занято больше 1 000 столбцов; в таблицах формы их не больше нескольких десятков");
    }
    if (row >= mostRows) {
        return giveUp("занято больше 100 000 строк; в таблицах формы их не больше нескольких тысяч");
    }
    std::vector<std::string>& fields = m_rows[static_cast<int>(row)];
    const auto at = static_cast<std::size_t>(column);
    if (at >= fields.size()) {
        m_budget.hold(at + 1 - fields.size());
        fields.resize(at + 1);
    }
    m_budget.keep(text.size());
    if (isFormulaFault(text)) {
        m_sheet.formulaFaults.push_back(addressOf(static_cast<int>(row), static_cast<int>(column)));
    }
    fields[at] = text;
}

std::vector<int> SheetFiller::within(const Ranges& ranges, const std::set<int>& used) {
    std::vector<int> found;
    for (const auto& [first, last] : ranges) {
        for (auto at = used.lower_bound(static_cast<int>(std::clamp<std::int64_t>(first, 0, mostRows)));
             at != used.end() && *at <= last; ++at) {
            found.push_back(*at + 1);
        }
    }
    std::ranges::sort(found);
    const auto rest = std::ranges::unique(found);
    found.erase(rest.begin(), rest.end());
    return found;
}

Sheet SheetFiller::finish() {
    std::set<int> rows;
    std::set<int> columns;
    for (auto& [row, fields] : m_rows) {
        rows.insert(row);
        for (std::size_t column = 0; column < fields.size(); ++column) {
            if (!fields[column].empty()) {
                columns.insert(static_cast<int>(column));
            }
        }
        m_sheet.records.push_back({row + 1, std::move(fields)});
    }
    m_sheet.hiddenRows = within(m_hiddenRows, rows);
    m_sheet.hiddenColumns = within(m_hiddenColumns, columns);
    return std::move(m_sheet);
}

}  // namespace sheet
