#pragma once

#include "core/scenario/draft.h"

#include <optional>
#include <string>

namespace scenario {

/// What a new plan is made from.
struct NewPlanRequest {
    std::shared_ptr<const form::Edition> edition;
    std::string region;  ///< any name of it: «Коми», «астраханская область»
    std::optional<int> firstYear;  ///< none – the edition's own
    bool training = false;  ///< a training plan may be made for a region that does not exist
};

/// A plan of three years with nothing entered: the region under its canonical name, and its genitive as
/// `document.region_genitive`. A region the edition does not list is a finding with the nearest names, unless the plan
/// is a training one. An edition without a list of regions takes any name.
[[nodiscard]] text::Outcome<DraftContent> newPlan(const NewPlanRequest& request);

}  // namespace scenario
