#include "core/scenario/new_plan.h"

#include "core/programme/prove_edition.h"
#include "core/programme/references.h"
#include "core/text/clean.h"

namespace scenario {

namespace {

text::Finding unknownRegion(const std::string& name, const norms::RegionTable& regions) {
    std::string sentence = "Региона «" + name + "» нет в списке формы";
    std::string nearest;
    for (const auto& region : regions.nearest(name)) {
        nearest += (nearest.empty() ? "«" : ", «") + region + "»";
    }
    sentence += nearest.empty() ? "; ожидается, например, «" + regions.all().front().name + "»."
                                : "; похожие: " + nearest + ".";
    return {text::Severity::Error, "", std::move(sentence)};
}

}  // namespace

text::Outcome<DraftContent> newPlan(const NewPlanRequest& request) {
    const auto references = programme::readReferences(*request.edition);
    if (!references) {
        return text::Outcome<DraftContent>::failed(references.findings);
    }
    if (const auto fault = text::textFault(request.region, text::Lines::One); !fault.empty()) {
        return text::Outcome<DraftContent>::failed({{text::Severity::Error, "", "Название региона: " + fault + "."}});
    }
    const auto& regions = references.value->regions;
    const auto* region = regions.find(request.region);
    if (!region && !regions.empty() && !request.training) {
        return text::Outcome<DraftContent>::failed({unknownRegion(request.region, regions)});
    }
    // A plan that cannot be computed is not begun: its first edit would say the same.
    if (text::Findings faults = programme::proveEdition(*request.edition); !faults.empty()) {
        return text::Outcome<DraftContent>::failed(std::move(faults));
    }
    auto content = DraftContent::create(request.edition, region ? region->name : request.region,
                                        request.firstYear.value_or(request.edition->firstYear));
    if (region) {
        content.scenarios.front().overrides[{"document.region_genitive", 0}] =
            programme::Assignment{region->genitive, "из списка регионов формы", "", ""};
    }
    return {std::move(content), {}};
}

}  // namespace scenario
