#include "core/exchange/source_lines.h"

namespace exchange {

book::Place SourceLines::place(const programme::DefaultOrigin& origin, int year) {
    const auto [known, isNew] = m_places.emplace(std::pair(origin.parameter, year), m_lines.size());
    if (isNew) {
        m_lines.push_back({origin.parameter, year, origin});
    }
    return {m_sheet, firstRow + static_cast<int>(known->second), valueColumn};
}

}  // namespace exchange
