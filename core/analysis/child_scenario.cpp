#include "core/analysis/child_scenario.h"

#include "core/scenario/tree.h"

namespace analysis {

text::Outcome<scenario::Change> prepareChild(const scenario::Draft& draft, std::string_view name,
                                             scenario::ScenarioId parent, std::span<const scenario::Setting> settings) {
    auto created = scenario::prepareCreate(draft, name, parent);
    if (!created) {
        return created;
    }
    const auto child = created.value->tree.front().scenario;
    // A copy has the child already, and knows no recorder: values are checked there as any others are.
    scenario::Draft trial = draft;
    trial.setRecorder(nullptr);
    trial.apply(*created.value);
    std::vector<scenario::Setting> own(settings.begin(), settings.end());
    for (auto& setting : own) {
        setting.scenario = child;
    }
    auto values = trial.prepare(own);
    if (!values) {
        return values;
    }
    return {created.value->mergedWith(*values.value), std::move(values.findings)};
}

}  // namespace analysis
