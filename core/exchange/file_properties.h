#pragma once

#include "core/odf/properties.h"
#include "core/scenario/draft.h"

#include <vector>

namespace exchange {

/// Of a file with these tables of a plan.
[[nodiscard]] odf::Properties fileProperties(const scenario::Draft& draft, const std::vector<int>& tables,
                                             scenario::ScenarioId scenario);

}  // namespace exchange
