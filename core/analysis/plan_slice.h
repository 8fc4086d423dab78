#pragma once

#include "core/plan/evaluate.h"

#include <span>

namespace analysis {

/// The part of a plan between the inputs that change and the figures that are asked for, as a small plan of its own:
/// everything else has been computed once and stands among its inputs. What-if points cost what they change.
struct PlanSlice {
    plan::Plan plan;
    std::vector<plan::ExactValue> inputs;
    std::vector<plan::Slot> changed;  ///< input of the slice by index of `changed`; noSlot – moves nothing asked for
    std::vector<plan::Slot> wanted;  ///< slots of the slice
};

/// `values` is the whole plan, evaluated.
[[nodiscard]] PlanSlice slice(const plan::Plan& plan, const std::vector<plan::ExactValue>& values,
                              std::span<const plan::Slot> changed, std::span<const plan::Slot> wanted);

}  // namespace analysis
