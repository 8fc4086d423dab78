#pragma once

#include "core/analysis/key.h"
#include "core/analysis/range.h"
#include "core/analysis/slice_evaluator.h"

namespace analysis {

extern template class SliceEvaluator<Range>;

/// The target of a model with one lever: at one value of it, and over all its values between two. Exact; counts how
/// often it was asked.
class LeverFigures {
public:
    explicit LeverFigures(const PointModel& model);

    /// A parameter at zero may leave nothing in the target: nothing is then zero. nullopt – a figure of the plan
    /// outgrows the decimal there.
    [[nodiscard]] std::optional<decimal::Decimal> at(Key key);
    /// What the figure cannot leave while the lever is between `low` and `high`; nullopt – nothing is known of it.
    [[nodiscard]] std::optional<Range> over(Key low, Key high);
    [[nodiscard]] std::int64_t looks() const { return m_looks; }

private:
    const PointModel& m_model;
    SliceEvaluator<decimal::Decimal> m_points;
    SliceEvaluator<Range> m_ranges;
    std::int64_t m_looks = 0;
};

}  // namespace analysis
