#pragma once

#include "core/analysis/point_model.h"

namespace analysis {

/// Evaluates the slice of one model at values of its levers; one for each thread. Number is double for sweeps, Decimal
/// for figures people see, Range for all values of a lever between two.
template <class Number>
class SliceEvaluator {
public:
    explicit SliceEvaluator(const PointModel& model);
    /// The sum of the printed wanted cells; nullopt – nothing would stand there. Throws decimal::ArithmeticError.
    [[nodiscard]] std::optional<Number> at(std::span<const Number> levers);
    /// All values of the last evaluation, those of the slice's inputs among them.
    [[nodiscard]] const std::vector<plan::Value<Number>>& values() const { return m_values; }

private:
    void turn(const Turn& turn, std::size_t index, const Number& value);

    const PointModel& m_model;
    std::vector<plan::Value<Number>> m_base;
    std::vector<plan::Value<Number>> m_inputs;
    std::vector<plan::Value<Number>> m_values;
    std::vector<std::vector<Number>> m_normatives;  ///< by turn and effect
};

extern template class SliceEvaluator<double>;
extern template class SliceEvaluator<decimal::Decimal>;

}  // namespace analysis
