#include "core/analysis/tornado.h"

#include "core/analysis/point_evaluator.h"

#include <algorithm>

namespace analysis {

namespace {

using decimal::Decimal;

/// 5 % of a value with three decimals has five: nothing is lost to the lever's own grid.
constexpr int moreDigits = 4;

bool isWhole(const Lever& lever) {
    const bool isShare = lever.name.starts_with("population.share");
    return (lever.name.starts_with("population.") && !isShare) || lever.name.ends_with(".services");
}

std::optional<TornadoBar> barOf(const WhatIf& whatIf, const Target& target, Lever lever, const Decimal& percent) {
    if (!isWhole(lever)) {
        lever.digits = std::max(lever.digits, lever.current.scale() + moreDigits);
    }
    const auto model = PointModel::of(whatIf, target, std::span(&lever, 1));
    if (!model) {
        return std::nullopt;
    }
    PointEvaluator<Decimal> evaluator(*model.value);
    const auto at = [&](const Decimal& share) -> std::pair<Decimal, Decimal> {
        const auto value = whatIf.rounder().rounded(lever.current * share, lever.digits);
        const Key key = keyOf(value, lever.digits);
        return {value, Decimal::fromParts(evaluator.at(std::span(&key, 1)).value_or(0), model.value->digits)};
    };
    const Decimal step = percent * Decimal::fromParts(1, 2);
    TornadoBar bar{lever.name, lever.russian, lever.current, {}, {}, {}, {}};
    std::tie(bar.less, bar.figureAtLess) = at(Decimal(1) - step);
    std::tie(bar.more, bar.figureAtMore) = at(Decimal(1) + step);
    return bar.width().isZero() ? std::nullopt : std::optional(bar);
}

}  // namespace

Decimal TornadoBar::width() const {
    return figureAtMore < figureAtLess ? figureAtLess - figureAtMore : figureAtMore - figureAtLess;
}

text::Outcome<std::vector<TornadoBar>> tornado(const scenario::Draft& draft, const SweepSpec& spec) {
    const WhatIf whatIf(draft, spec.scenario, spec.year);
    std::vector<Lever> levers;
    for (const auto& axis : spec.axes) {
        levers.push_back(axis.lever);
    }
    if (const auto model = PointModel::of(whatIf, spec.target, {}); !model) {
        return text::Outcome<std::vector<TornadoBar>>::failed(model.findings);
    }
    if (levers.empty()) {
        levers = everyLever(whatIf);
    }
    std::vector<TornadoBar> bars;
    for (auto& lever : levers) {
        if (auto bar = barOf(whatIf, spec.target, std::move(lever), spec.percent)) {
            bars.push_back(std::move(*bar));
        }
    }
    std::ranges::stable_sort(bars, [](const TornadoBar& a, const TornadoBar& b) { return a.width() > b.width(); });
    return {std::move(bars), {}};
}

}  // namespace analysis
