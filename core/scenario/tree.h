#pragma once

#include "core/scenario/draft.h"

namespace scenario {

/// What happens to the scenarios that stand on a deleted one.
enum class Children {
    Refuse,  ///< the deletion is refused and names them
    Delete,  ///< they go too
    MoveUp,  ///< they stand on its parent then; what they inherited from the deleted one is lost
};

/// `wanted`, or the first of «wanted (2)», «wanted (3)» that no scenario has.
[[nodiscard]] std::string freeName(const Draft& draft, std::string wanted);

// Each prepares one change, one step of undo, or says in Russian why it cannot be. `Draft::apply` does it.

/// An empty scenario over `parent`: it computes what its parent computes.
[[nodiscard]] text::Outcome<Change> prepareCreate(const Draft& draft, std::string_view name,
                                                  ScenarioId parent = rootScenario);
/// Beside the original, with the same overrides; of a frozen one too, and the copy is not frozen.
[[nodiscard]] text::Outcome<Change> prepareDuplicate(const Draft& draft, ScenarioId id, std::string_view name);
[[nodiscard]] text::Outcome<Change> prepareRename(const Draft& draft, ScenarioId id, std::string_view name);
/// Over another parent, with its own overrides as they are. Refused for the root and for a circle.
[[nodiscard]] text::Outcome<Change> prepareMove(const Draft& draft, ScenarioId id, ScenarioId parent);
[[nodiscard]] text::Outcome<Change> prepareDelete(const Draft& draft, ScenarioId id, Children children);
/// The parent takes the overrides, the children of the scenario stand on the parent, the scenario goes.
[[nodiscard]] text::Outcome<Change> prepareMerge(const Draft& draft, ScenarioId id);
/// Everything inherited becomes its own, and it follows its parent no longer.
[[nodiscard]] text::Outcome<Change> prepareFreeze(const Draft& draft, ScenarioId id);
/// Follows its parent again; what equals the parent's value is inherited again.
[[nodiscard]] text::Outcome<Change> prepareUnfreeze(const Draft& draft, ScenarioId id);

}  // namespace scenario
