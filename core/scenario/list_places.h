#pragma once

#include "core/scenario/draft.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace scenario {

/// Rows of a list keep the order they were entered in: each new one gets the next place, as one more item of the change
/// that makes it.
class ListPlaces {
public:
    explicit ListPlaces(const Draft& draft) : m_draft(draft) {}

    /// Path and value of the place of a row that the scenario does not have yet; nullopt for a row that it has, and for
    /// a cell of a table whose rows are the form's.
    [[nodiscard]] std::optional<std::pair<std::string, std::string>> placeOfNew(ScenarioId scenario,
                                                                                const form::CellAddress& cell);
    /// Rows that the list would have with the new ones.
    [[nodiscard]] std::size_t rowsOf(ScenarioId scenario, int appendix) const;

private:
    const Draft& m_draft;
    std::map<ScenarioId, programme::Assignments> m_assignments;
    struct Room {
        int next = 0;  ///< place
        std::size_t rows = 0;
    };
    std::map<std::pair<ScenarioId, int>, Room> m_rooms;  ///< by scenario and list
    std::set<std::pair<ScenarioId, std::string>> m_placed;
};

}  // namespace scenario
