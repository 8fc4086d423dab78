#pragma once

#include "core/scenario/continue_plan.h"

#include <string>

namespace cli {

/// A new plan with what an old one gave it, and what to tell the user about it.
struct ContinuedPlan {
    scenario::DraftContent content;
    std::string message;
};

/// `new --from`: carries over, as one step of undo. Throws storage::FileError when the old plan does not open.
[[nodiscard]] ContinuedPlan continuedFrom(const std::string& oldFile, scenario::DraftContent fresh);

}  // namespace cli
