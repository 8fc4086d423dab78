#include "core/scenario/list_places.h"

#include "core/programme/list_rows.h"

namespace scenario {

std::optional<std::pair<std::string, std::string>> ListPlaces::placeOfNew(ScenarioId scenario,
                                                                          const form::CellAddress& cell) {
    const form::Appendix* const list = m_draft.edition().appendix(cell.appendix);
    if (list == nullptr || !list->isListKey(cell.row)) {
        return std::nullopt;
    }
    std::string path = programme::orderPath(cell.appendix, cell.row);
    if (!m_placed.insert({scenario, path}).second) {
        return std::nullopt;
    }
    auto given = m_assignments.find(scenario);
    if (given == m_assignments.end()) {
        given = m_assignments.emplace(scenario, m_draft.assignments(scenario)).first;
    }
    if (!given->second.value(path, 0).empty()) {
        return std::nullopt;
    }
    const auto [next, isFirst] = m_next.try_emplace({scenario, cell.appendix}, 0);
    if (isFirst) {
        next->second = programme::nextPlace(*list, given->second);
    }
    return std::pair(std::move(path), std::to_string(next->second++));
}

}  // namespace scenario
