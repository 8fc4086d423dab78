#include "core/exchange/named_inputs.h"

#include <algorithm>

namespace exchange {

book::Place NamedInputs::place(const std::string& path, int year, const std::optional<decimal::Decimal>& value) {
    const auto [known, isNew] = m_places.emplace(path, m_lines.size());
    if (isNew) {
        m_lines.push_back({path, std::vector<std::optional<decimal::Decimal>>(m_years.size())});
    }
    const auto column = static_cast<std::size_t>(std::ranges::find(m_years, year) - m_years.begin());
    m_lines[known->second].values.at(column) = value;
    return {m_sheet, firstRow + static_cast<int>(known->second), firstYearColumn + static_cast<int>(column)};
}

}  // namespace exchange
