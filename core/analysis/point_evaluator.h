#pragma once

#include "core/analysis/lever.h"
#include "core/analysis/plan_slice.h"
#include "core/analysis/target.h"

#include <span>

namespace analysis {

/// A figure or a parameter as a count of its last printed digit: 11 236.6 with one decimal is 112366.
using Key = std::int64_t;

/// What one lever does to the inputs of a slice.
struct Turn {
    enum class Kind {
        Value,  ///< the input becomes the value
        Coefficient,  ///< normative × КД, rounded
        Factor,  ///< what stands there × the factor, rounded
    };
    struct Effect {
        plan::Slot input = plan::noSlot;
        decimal::Decimal base;  ///< Coefficient: the normative
        int digits = 0;
    };
    Kind kind = Kind::Value;
    int digits = 0;  ///< decimals of the lever's keys
    std::vector<Effect> effects;
};

/// A scenario's year cut down to what the levers can move in the target. Immutable: threads share one.
struct PointModel {
    PlanSlice slice;
    std::vector<Turn> turns;  ///< by lever
    std::vector<std::size_t> order;  ///< values, then КД, then factors over them
    std::vector<int> targetDigits;  ///< of each wanted cell; −1 – as it comes
    int digits = 0;  ///< of the sum of the wanted cells

    /// Findings: a parameter that cannot be turned many times over (a normative, the coefficient of volumes), and two
    /// parameters that set the same cell.
    [[nodiscard]] static text::Outcome<PointModel> of(const WhatIf& whatIf, const Target& target,
                                                      std::span<const Lever> levers);
};

/// Evaluates points of one model; one for each thread. Number is double for sweeps, Decimal for figures people see.
template <class Number>
class PointEvaluator {
public:
    explicit PointEvaluator(const PointModel& model);
    /// The printed target at these values of the levers; nullopt – nothing would stand there.
    [[nodiscard]] std::optional<Key> at(std::span<const Key> levers);

private:
    const PointModel& m_model;
    std::vector<plan::Value<Number>> m_base;
    std::vector<plan::Value<Number>> m_inputs;
    std::vector<plan::Value<Number>> m_values;
    std::vector<std::vector<Number>> m_normatives;  ///< by turn and effect
};

extern template class PointEvaluator<double>;
extern template class PointEvaluator<decimal::Decimal>;

/// The key of a value; it is rounded half up to `digits`.
[[nodiscard]] Key keyOf(const decimal::Decimal& value, int digits);

}  // namespace analysis
