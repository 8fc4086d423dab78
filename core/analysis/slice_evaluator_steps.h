#pragma once

#include "core/analysis/range.h"
#include "core/analysis/slice_evaluator.h"
#include "core/norms/differentiated_volume.h"
#include "core/plan/arithmetic.h"

#include <type_traits>

// The members of SliceEvaluator, for the files that compile it for their number types.
namespace analysis {

namespace detail {

/// Normative × coefficient, rounded; one that is not below 1 leaves the normative as it stands: norms::
/// differentiatedVolume.
template <class Number>
Number cappedProduct(const Number& normative, const Number& coefficient, int digits) {
    using Math = plan::Arithmetic<Number>;
    if (!(coefficient < Math::of(decimal::Decimal(1)))) {
        return normative;
    }
    Number product = normative;
    product *= coefficient;
    Math::round(product, digits, norms::letterRounding);
    return product;
}

/// Between the products of the two ends: a greater coefficient never gives a smaller one.
inline Range cappedProduct(const Range& normative, const Range& coefficient, int digits) {
    return {cappedProduct(normative.low, coefficient.low, digits),
            cappedProduct(normative.high, coefficient.high, digits), false};
}

}  // namespace detail

template <class Number>
SliceEvaluator<Number>::SliceEvaluator(const PointModel& model) : m_model(model) {
    using Math = plan::Arithmetic<Number>;
    for (const auto& input : model.slice.inputs) {
        m_base.push_back({Math::of(input.number), input.present, input.incomplete});
    }
    m_inputs = m_base;
    for (const auto& turn : model.turns) {
        auto& normatives = m_normatives.emplace_back();
        for (const auto& effect : turn.effects) {
            normatives.push_back(Math::of(effect.base));
        }
    }
}

template <class Number>
void SliceEvaluator<Number>::turn(const Turn& turn, std::size_t index, const Number& value) {
    using Math = plan::Arithmetic<Number>;
    for (std::size_t i = 0; i < turn.effects.size(); ++i) {
        const auto& effect = turn.effects[i];
        auto& number = m_inputs[effect.input].number;
        if (turn.kind == Turn::Kind::Value) {
            number = value;
            continue;
        }
        if (turn.kind == Turn::Kind::Capped) {
            number = detail::cappedProduct(m_normatives[index][i], value, effect.digits);
            continue;
        }
        if (turn.kind == Turn::Kind::Coefficient) {
            number = m_normatives[index][i];
        }
        number *= value;
        if (effect.digits >= 0) {
            Math::round(number, effect.digits, m_model.slice.plan.rounding);
        }
    }
}

template <class Number>
std::optional<Number> SliceEvaluator<Number>::at(std::span<const Number> levers) {
    for (const auto& turn : m_model.turns) {
        if (turn.kind != Turn::Kind::Factor) {
            continue;
        }
        for (const auto& effect : turn.effects) {
            m_inputs[effect.input] = m_base[effect.input];
        }
    }
    for (const std::size_t index : m_model.order) {
        turn(m_model.turns[index], index, levers[index]);
    }
    plan::evaluate<Number>(m_model.slice.plan, m_inputs, m_values);
    bool present = false;
    Number sum{};
    for (std::size_t i = 0; i < m_model.slice.wanted.size(); ++i) {
        const auto& value = m_values[m_model.slice.wanted[i]];
        if (!value.present) {
            continue;
        }
        present = true;
        Number figure = value.number;
        if (m_model.targetDigits[i] >= 0) {
            plan::Arithmetic<Number>::round(figure, m_model.targetDigits[i], m_model.slice.plan.rounding);
        }
        sum += figure;
    }
    return present ? std::optional(sum) : std::nullopt;
}

}  // namespace analysis
