#pragma once

#include "core/scenario/draft.h"

#include <vector>

namespace scenario {

/// What setting or clearing one mark of a list brings along, the mark itself first: a mark that is «из них» of others
/// sets those, and a mark that goes takes its parts with it. Any other cell comes back alone.
[[nodiscard]] std::vector<Setting> withParts(const Setting& mark, const form::CellAddress& cell,
                                             const form::Edition& edition, const programme::Assignments& inForce);

}  // namespace scenario
