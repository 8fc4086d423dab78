#include "core/scenario/list_places.h"

#include "core/programme/list_rows.h"

#include <algorithm>

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
    const auto [known, isFirst] = m_rooms.try_emplace({scenario, cell.appendix});
    Room& room = known->second;
    if (isFirst) {
        room.next = programme::nextPlace(*list, given->second);
        for (const int year : m_draft.years()) {
            room.rows = std::max(room.rows, programme::listRows(*list, given->second, year).size());
        }
    }
    ++room.rows;
    return std::pair(std::move(path), std::to_string(room.next++));
}

std::size_t ListPlaces::rowsOf(ScenarioId scenario, int appendix) const {
    const auto room = m_rooms.find({scenario, appendix});
    return room == m_rooms.end() ? 0 : room->second.rows;
}

}  // namespace scenario
