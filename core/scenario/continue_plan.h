#pragma once

#include "core/scenario/carry_over.h"

#include <string>

namespace scenario {

/// Last year's plan, and who carries it over.
struct Continuation {
    const DraftContent* old = nullptr;
    std::string oldName;  ///< of its file, for the journal: «plan.tpgg»
    std::string author;
    Draft::Clock clock;
};

/// A new plan with what last year's gave it.
struct ContinuedPlan {
    DraftContent content;
    CarryOver carried;  ///< what was taken; `content` already has it
    bool sameRegion = true;  ///< by any of its names
};

/// Carries last year's plan over into a new one as one step of undo. The new form's own genitive of the region is kept;
/// another region's is not taken.
[[nodiscard]] text::Outcome<ContinuedPlan> continuePlan(const Continuation& continuation, DraftContent fresh);

}  // namespace scenario
