#pragma once

#include "core/plan/step_results.h"
#include "core/plan/with_op.h"

#include <algorithm>
#include <stdexcept>

// The evaluation itself, for a number type of one's own: give plan::Arithmetic its operations. Figures and sweeps have
// theirs compiled once in evaluate.cpp.
namespace plan {

namespace detail {

/// Steps of one kind stand together (see PlanBuilder::evaluationOrder): returns how many of them it has done.
template <Op op, class Number>
std::size_t evaluateRun(const Plan& plan, std::span<const Step> steps, Value<Number>* values) {
    const StepResults<Number> results(plan, values);
    std::size_t done = 0;
    for (; done < steps.size() && steps[done].op == op; ++done) {
        const auto& step = steps[done];
        auto& result = values[step.target];
        results.template compute<op>(step, result);
        if (step.adjustment == noSlot || !result.present) {
            continue;
        }
        if (const auto& adjustment = values[step.adjustment]; adjustment.present) {
            result.number += adjustment.number;
        }
    }
    return done;
}

}  // namespace detail

template <class Number>
void evaluate(const Plan& plan, std::vector<Value<Number>>& values) {
    if (values.size() < plan.inputs.size()) {
        throw std::logic_error("evaluate: one value per plan input is expected");
    }
    values.resize(plan.slotCount);
    for (std::span<const Step> rest = plan.steps; !rest.empty();) {
        rest = rest.subspan(
            withOp(rest.front().op, [&](auto op) { return detail::evaluateRun<op.value>(plan, rest, values.data()); }));
    }
}

template <class Number>
void evaluate(const Plan& plan, std::span<const Value<Number>> inputs, std::vector<Value<Number>>& values) {
    if (inputs.size() != plan.inputs.size()) {
        throw std::logic_error("evaluate: one value per plan input is expected");
    }
    values.resize(plan.slotCount);
    std::copy(inputs.begin(), inputs.end(), values.begin());
    evaluate(plan, values);
}

}  // namespace plan
