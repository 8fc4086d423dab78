#pragma once

#include "core/explain/chart_data.h"
#include "core/scenario/factor_split.h"

#include <optional>

namespace explain {

/// Why the programme costs another sum than the year before, in the figures of the charts: `was`, `became` and every
/// part are in the scale of `option.money` with the decimals of the totals that costByYear() shows, and still add up
/// exactly. `calculation` of the plan belongs to this scenario of the draft. nullopt where the plan has no year before,
/// and where one of the two years has no total.
[[nodiscard]] std::optional<scenario::FactorParts> costReasons(const ChartPlan& plan, const scenario::Draft& draft,
                                                               scenario::ScenarioId scenario, int year);

}  // namespace explain
