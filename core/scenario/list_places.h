#pragma once

#include "core/scenario/draft.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

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
    /// Rows that the list would have with the new ones; 0 while there are surely few enough. Asked after each new row.
    [[nodiscard]] std::size_t rowsOf(ScenarioId scenario, int appendix);

private:
    [[nodiscard]] std::vector<const Scenario*> lineOf(ScenarioId scenario) const;

    const Draft& m_draft;
    std::map<std::pair<ScenarioId, int>, int> m_next;  ///< place, by scenario and list
    std::map<std::pair<ScenarioId, int>, std::size_t> m_rows;  ///< by scenario and list
    std::set<std::pair<ScenarioId, std::string>> m_placed;
};

}  // namespace scenario
