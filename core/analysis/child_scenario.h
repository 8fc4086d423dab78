#pragma once

#include "core/scenario/draft.h"

#include <span>

namespace analysis {

/// A new child scenario with these values as its own: one change, one step of undo. The settings' own scenario is
/// ignored. Findings: a name already taken, a value that is not accepted, a frozen parent is no obstacle.
[[nodiscard]] text::Outcome<scenario::Change> prepareChild(const scenario::Draft& draft, std::string_view name,
                                                           scenario::ScenarioId parent,
                                                           std::span<const scenario::Setting> settings);

}  // namespace analysis
