#pragma once

#include "core/analysis/lever.h"

#include <map>

namespace analysis {

/// A deflator or growth index on a group of rows: each value of the year times the index of the year.
struct Indexation {
    scenario::ScenarioId scenario = scenario::rootScenario;
    std::string name;  ///< «Индекс-дефлятор Минэкономразвития», goes to every note
    std::vector<LeverName> groups;  ///< «a2.unit_cost» with rows, or single cells
    std::map<int, decimal::Decimal> byYear;  ///< 2023 → 1.051
};

struct IndexedValue {
    std::string path;
    int year = 0;
    decimal::Decimal before;
    decimal::Decimal after;
    std::optional<programme::DefaultOrigin> origin{};  ///< as that of its LeverCell
};

struct Indexed {
    std::vector<IndexedValue> values;
    std::vector<scenario::Setting> settings;  ///< for Draft::prepare, as one named change
    std::vector<int> incompleteYears;  ///< of those indexed: the cost of the programme misses a part
    std::string title;  ///< «индексация: Индекс-дефлятор …»
};

/// Warnings go with the answer: an index above 3 or below 0.3 is most often a percentage typed for a factor.
/// Findings: an index that is not above zero, a year outside the plan, no name, and those of findLever.
[[nodiscard]] text::Outcome<Indexed> indexRows(const scenario::Draft& draft, const Indexation& indexation);

}  // namespace analysis
