#include "core/analysis/total_effect.h"

#include "core/analysis/titles.h"

namespace analysis {

namespace {

std::optional<decimal::Decimal> totalOf(scenario::Draft& draft, scenario::ScenarioId id, int year) {
    if (!draft.scenario(id)) {
        return std::nullopt;
    }
    const auto calculation = draft.calculate(id);
    const auto* result = calculation.year(year);
    if (!result) {
        return std::nullopt;
    }
    const auto totals = programmeTotals(draft.edition(), *result);
    return totals.empty() ? std::nullopt : totals.front().figure;
}

}  // namespace

std::vector<TotalEffect> totalEffects(const scenario::Draft& draft, const scenario::Change& change,
                                      std::span<const scenario::ScenarioId> scenarios, int year) {
    scenario::Draft trial = draft;
    trial.setRecorder(nullptr);
    std::vector<TotalEffect> effects;
    for (const auto id : scenarios) {
        effects.push_back({id, totalOf(trial, id, year), std::nullopt});
    }
    trial.apply(change);
    for (auto& effect : effects) {
        effect.after = totalOf(trial, effect.scenario, year);
    }
    return effects;
}

}  // namespace analysis
