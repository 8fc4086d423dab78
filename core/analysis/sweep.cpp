#include "core/analysis/sweep.h"

#include "core/text/plural.h"

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

using decimal::Decimal;

Key drawnKey(const SweepAxis& axis, double probability) {
    const double scale = Decimal::fromParts(decimal::powerOfTen(axis.lever.digits), 0).toDouble();
    const double count = axis.distribution.quantile(probability) * scale;
    constexpr auto farthest = static_cast<double>(farthestKey);
    return static_cast<Key>(std::llround(std::clamp(count, -farthest, farthest)));
}

Key stepKey(const SweepAxis& axis, std::int64_t step, const plan::Rounder& rounder) {
    const Key from = keyOf(axis.from, axis.lever.digits);
    const Key to = keyOf(axis.to, axis.lever.digits);
    if (axis.steps < 2) {
        return from;
    }
    const auto whole = Decimal::fromParts((decimal::Int128{to} - from) * step, 0);
    return from + static_cast<Key>(rounder.quotient(whole, Decimal(axis.steps - 1), 0).coefficient());
}

}  // namespace

text::Outcome<Sweep> Sweep::of(const scenario::Draft& draft, SweepSpec spec) {
    WhatIf whatIf(draft, spec.scenario, spec.year);
    std::vector<Lever> levers;
    for (const auto& axis : spec.axes) {
        levers.push_back(axis.lever);
    }
    auto model = PointModel::of(whatIf, spec.target, levers);
    if (!model) {
        return text::Outcome<Sweep>::failed(std::move(model.findings));
    }
    return {Sweep(std::move(whatIf), std::move(spec), std::move(*model.value)), {}};
}

void Sweep::keysAt(std::int64_t index, std::span<Key> keys) const {
    const auto rounder = m_whatIf.rounder();
    std::int64_t rest = index;
    for (std::size_t i = m_spec.axes.size(); i-- > 0;) {
        const auto& axis = m_spec.axes[i];
        if (m_spec.kind == SweepKind::Grid) {
            keys[i] = stepKey(axis, rest % axis.steps, rounder);
            rest /= axis.steps;
            continue;
        }
        const Key key = drawnKey(axis, drawn(m_spec.seed, static_cast<std::uint64_t>(index), i));
        keys[i] = std::max(key, keyOf(axis.lever.least.value, axis.lever.digits));
        if (axis.lever.most.source == BoundSource::Law) {
            keys[i] = std::min(keys[i], keyOf(axis.lever.most.value, axis.lever.digits));
        }
    }
}

std::string SweepResult::tooLargeWords() const {
    if (tooLarge == 0) {
        return {};
    }
    return "Итог слишком велик и не учтён: " + text::counted(tooLarge, "точка", "точки", "точек") + ".";
}

std::vector<scenario::Setting> Sweep::settingsAt(std::int64_t index) const {
    std::vector<Key> keys(m_spec.axes.size());
    keysAt(index, keys);
    const auto note = "точка " + std::to_string(index + 1) + " перебора";
    std::vector<scenario::Setting> settings;
    for (const std::size_t i : m_model.order) {
        auto lever = m_spec.axes[i].lever;
        const auto value = Decimal::fromParts(keys[i], lever.digits);
        if (lever.isFactor && m_model.order.size() > 1) {
            // A factor stands over what КД and single cells have become.
            auto changed = m_whatIf;
            const auto year = changed.with(settings);
            for (auto& cell : lever.cells) {
                cell.value = year.values()[year.plan().input(cell.path)].number;
            }
        }
        const auto more = lever.settingsAt(value, m_spec.scenario, m_spec.year, note);
        settings.insert(settings.end(), more.begin(), more.end());
    }
    return settings;
}

SweepPoint Sweep::pointOf(std::int64_t index, std::optional<Key> figure) const {
    SweepPoint point{index, {}, {}};
    std::vector<Key> keys(m_spec.axes.size());
    keysAt(index, keys);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        point.values.push_back(Decimal::fromParts(keys[i], m_spec.axes[i].lever.digits));
    }
    if (figure) {
        point.figure = Decimal::fromParts(*figure, m_model.digits);
    }
    return point;
}

SweepPoint Sweep::exact(std::int64_t index) {
    auto point = pointOf(index, {});
    point.figure = m_spec.target.figureOf(m_whatIf.with(settingsAt(index)));
    return point;
}

}  // namespace analysis
