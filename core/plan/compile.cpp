#include "core/plan/compile.h"

#include "core/plan/plan_builder.h"

namespace plan {

text::Outcome<Plan> compile(const form::Edition& edition, const Settings& settings, int yearIndex) {
    PlanBuilder builder(edition, settings, yearIndex);
    builder.allotCells();
    builder.compileRules();
    if (!builder.findings().empty()) {
        return text::Outcome<Plan>::failed(std::move(builder.findings()));
    }
    auto plan = builder.orderedPlan();
    if (!plan) {
        return text::Outcome<Plan>::failed(std::move(builder.findings()));
    }
    return {std::move(plan), {}};
}

text::Findings compileFaults(const form::Edition& edition, const Settings& settings, int yearIndex) {
    PlanBuilder builder(edition, settings, yearIndex);
    builder.allotCells();
    builder.compileRules();
    if (builder.findings().empty()) {
        builder.proveOrder();
    }
    return std::move(builder.findings());
}

}  // namespace plan
