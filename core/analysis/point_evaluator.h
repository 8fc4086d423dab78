#pragma once

#include "core/analysis/key.h"
#include "core/analysis/slice_evaluator.h"

namespace analysis {

/// Evaluates points of one model by their keys; one for each thread. Number is double or Decimal.
template <class Number>
class PointEvaluator {
public:
    explicit PointEvaluator(const PointModel& model) : m_model(model), m_slice(model), m_levers(model.turns.size()) {}
    /// The printed target at these values of the levers; nullopt – nothing would stand there. Throws
    /// decimal::ArithmeticError for a figure that outgrows its key, or the 15 digits that a double is sure of.
    [[nodiscard]] std::optional<Key> at(std::span<const Key> levers);

private:
    const PointModel& m_model;
    SliceEvaluator<Number> m_slice;
    std::vector<Number> m_levers;
};

extern template class PointEvaluator<double>;
extern template class PointEvaluator<decimal::Decimal>;

}  // namespace analysis
