#include "core/analysis/point_evaluator.h"

#include "core/analysis/slice_evaluator_steps.h"

#include <cmath>

namespace analysis {

namespace {

using decimal::Decimal;
using decimal::Rounding;

/// Half away from zero or to even, as the exact rounding would: see plan::Arithmetic<double>.
Key printedKey(double value, int digits, Rounding mode) {
    constexpr double surest = 1e15;
    const double count =
        plan::Arithmetic<double>::rounded(value, digits, mode) * plan::Arithmetic<double>::power(digits);
    if (!(std::fabs(count) < surest)) {
        throw decimal::ArithmeticError("a double is not sure of every digit of this figure");
    }
    return static_cast<Key>(count < 0 ? count - 0.5 : count + 0.5);
}

Key printedKey(const Decimal& value, int digits, Rounding mode) {
    return keyOf(value.rounded(digits, mode), digits);
}

template <class Number>
Number numberOf(Key key, int digits) {
    if constexpr (std::is_same_v<Number, double>) {
        return static_cast<double>(key) / plan::Arithmetic<double>::power(digits);
    } else {
        return Decimal::fromParts(key, digits);
    }
}

}  // namespace

template <class Number>
std::optional<Key> PointEvaluator<Number>::at(std::span<const Key> levers) {
    for (std::size_t i = 0; i < m_levers.size(); ++i) {
        m_levers[i] = numberOf<Number>(levers[i], m_model.turns[i].digits);
    }
    const auto figure = m_slice.at(m_levers);
    return figure ? std::optional(printedKey(*figure, m_model.digits, m_model.slice.plan.rounding)) : std::nullopt;
}

template class SliceEvaluator<double>;
template class SliceEvaluator<Decimal>;
template class PointEvaluator<double>;
template class PointEvaluator<Decimal>;

}  // namespace analysis
