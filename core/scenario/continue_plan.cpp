#include "core/scenario/continue_plan.h"

namespace scenario {

namespace {

/// The old plan may call the region by another of its names.
bool isOfRegion(const std::string& name, const Draft& draft) {
    return draft.region() == nullptr ? name == draft.content().region
                                     : draft.references().regions.find(name) == draft.region();
}

}  // namespace

text::Outcome<ContinuedPlan> continuePlan(const Continuation& continuation, DraftContent fresh) {
    const DraftContent& old = *continuation.old;
    if (fresh.origin.empty()) {
        fresh.origin = old.origin;
    }
    Draft draft(std::move(fresh), continuation.author, continuation.clock);
    ContinuedPlan continued;
    continued.carried = carryOver(old, draft.edition(), draft.content().firstYear, draft.references().normatives);
    continued.sameRegion = isOfRegion(old.region, draft);
    // The list of regions knows its own genitive better, and another region's would be wrong.
    std::erase_if(continued.carried.settings, [&](const Setting& setting) {
        return setting.path == "document.region_genitive"
               && (!continued.sameRegion || !draft.assignments(rootScenario).value(setting.path, 0).empty());
    });
    const auto change = draft.prepare(continued.carried.settings, "перенос из плана «" + continuation.oldName + "»");
    if (!change) {
        return text::Outcome<ContinuedPlan>::failed(change.findings);
    }
    draft.apply(*change.value);
    continued.content = draft.content();
    return {std::move(continued), {}};
}

}  // namespace scenario
