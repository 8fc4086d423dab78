#pragma once

#include "core/scenario/draft.h"

#include <string>

namespace explain {

/// A cell to be explained: where it stands, and by which scenario.
struct ExplainedCell {
    form::CellAddress cell;
    int year = 0;
    scenario::ScenarioId scenario = scenario::rootScenario;
};

/// The derivation of a cell down to what was typed in, and the acts behind it; a cell met twice is explained
/// once. Throws std::invalid_argument for a year or a cell that the plan does not have.
[[nodiscard]] std::string explainAsText(const scenario::Draft& draft, const programme::Calculation& calculation,
                                        const ExplainedCell& explained);
[[nodiscard]] std::string explainAsJson(const scenario::Draft& draft, const programme::Calculation& calculation,
                                        const ExplainedCell& explained);

}  // namespace explain
