#pragma once

#include "core/scenario/draft.h"
#include "core/scenario/edition_difference.h"

namespace scenario {

/// A newer revision of the plan's form, ready to be applied as one step of undo.
struct EditionUpgrade {
    Change change;
    EditionDifference difference;
    /// Values that the new form has no place for, of any scenario. They stay in the plan and have no effect.
    std::vector<programme::AssignmentKey> withoutPlace;
};

/// A newer revision of the same form, that is not in the plan yet.
[[nodiscard]] bool isNewerRevision(const form::Edition& current, const form::Edition& offered);
/// Refuses another form, the same or an older revision, and one that the plan cannot be computed with.
[[nodiscard]] text::Outcome<EditionUpgrade> prepareUpgrade(const Draft& draft,
                                                           std::shared_ptr<const form::Edition> edition);

}  // namespace scenario
