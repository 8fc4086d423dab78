#include "core/analysis/lever_figures.h"

#include "core/analysis/slice_evaluator_steps.h"
#include "core/plan/evaluate_steps.h"

#include <algorithm>

namespace analysis {

using decimal::Decimal;

template class SliceEvaluator<Range>;

LeverFigures::LeverFigures(const PointModel& model) : m_model(model), m_points(model), m_ranges(model) {}

std::optional<Decimal> LeverFigures::at(Key key) {
    ++m_looks;
    try {
        const auto value = Decimal::fromParts(key, m_model.turns.front().digits);
        return m_points.at(std::span(&value, 1)).value_or(Decimal(0));
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;
    }
}

std::optional<Range> LeverFigures::over(Key low, Key high) {
    ++m_looks;
    const int digits = m_model.turns.front().digits;
    try {
        const Range value{Decimal::fromParts(low, digits), Decimal::fromParts(high, digits), false};
        auto figure = m_ranges.at(std::span(&value, 1)).value_or(Range{});
        // Where a quotient may have nothing to divide by, nobody knows what is present after it either.
        const bool isKnown = std::ranges::none_of(
            m_ranges.values(), [](const plan::Value<Range>& slot) { return slot.number.isUnbounded; });
        return isKnown ? std::optional(std::move(figure)) : std::nullopt;
    } catch (const decimal::ArithmeticError&) {
        return std::nullopt;
    }
}

}  // namespace analysis
