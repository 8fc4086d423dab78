#include "core/analysis/total_effect.h"

#include "core/analysis/titles.h"

namespace analysis {

namespace {

/// Nothing where the scenario or its total is not there.
std::optional<Target> totalOf(scenario::Draft& draft, scenario::ScenarioId id, int year) {
    if (!draft.scenario(id)) {
        return std::nullopt;
    }
    const auto calculation = draft.calculate(id);
    const auto* result = calculation.year(year);
    if (!result) {
        return std::nullopt;
    }
    const auto totals = programmeTotals(draft.edition(), *result);
    return totals.empty() ? std::nullopt : std::optional(totals.front());
}

std::optional<decimal::Decimal> figureOf(const std::optional<Target>& total) {
    return total ? total->figure : std::nullopt;
}

bool missesNothing(const std::optional<Target>& total) {
    return !total || total->complete;
}

}  // namespace

std::vector<TotalEffect> totalEffects(const scenario::Draft& draft, const scenario::Change& change,
                                      std::span<const scenario::ScenarioId> scenarios, int year) {
    scenario::Draft trial = draft;
    trial.setRecorder(nullptr);
    std::vector<TotalEffect> effects;
    for (const auto id : scenarios) {
        const auto before = totalOf(trial, id, year);
        effects.push_back({id, figureOf(before), std::nullopt, missesNothing(before)});
    }
    trial.apply(change);
    for (auto& effect : effects) {
        const auto after = totalOf(trial, effect.scenario, year);
        effect.after = figureOf(after);
        effect.isWhole = effect.isWhole && missesNothing(after);
    }
    return effects;
}

}  // namespace analysis
