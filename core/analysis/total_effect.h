#pragma once

#include "core/scenario/draft.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// What a change makes of the cost of the whole programme in one scenario; nothing where the year has no total.
struct TotalEffect {
    scenario::ScenarioId scenario = scenario::rootScenario;
    std::optional<decimal::Decimal> before;
    std::optional<decimal::Decimal> after;
    bool isWhole = true;  ///< false – one of the two misses a part
};

/// Of these scenarios in `year`, in their order; a scenario that the change takes away has no `after`. The draft stays
/// as it is.
[[nodiscard]] std::vector<TotalEffect> totalEffects(const scenario::Draft& draft, const scenario::Change& change,
                                                    std::span<const scenario::ScenarioId> scenarios, int year);

}  // namespace analysis
