#include "core/plan/evaluate.h"

#include "core/plan/step_results.h"
#include "core/plan/with_op.h"

#include <stdexcept>

namespace plan {

namespace {

/// Steps of one kind stand together (see PlanBuilder::evaluationOrder): returns how many of them it has done.
template <Op op, class Number>
std::size_t evaluateRun(const Plan& plan, std::span<const Step> steps, Value<Number>* values) {
    const StepResults<Number> results(plan, values);
    std::size_t done = 0;
    for (; done < steps.size() && steps[done].op == op; ++done) {
        const auto& step = steps[done];
        auto& result = values[step.target];
        results.template compute<op>(step, result);
        if (step.adjustment == noSlot || !result.present)
            continue;
        if (const auto& adjustment = values[step.adjustment]; adjustment.present)
            result.number += adjustment.number;
    }
    return done;
}

}  // namespace

template <class Number>
void evaluate(const Plan& plan, std::vector<Value<Number>>& values) {
    if (values.size() < plan.inputs.size())
        throw std::logic_error("evaluate: one value per plan input is expected");
    values.resize(plan.slotCount);
    for (std::span<const Step> rest = plan.steps; !rest.empty();) {
        rest = rest.subspan(
            withOp(rest.front().op, [&](auto op) { return evaluateRun<op.value>(plan, rest, values.data()); }));
    }
}

template <class Number>
void evaluate(const Plan& plan, std::span<const Value<Number>> inputs, std::vector<Value<Number>>& values) {
    if (inputs.size() != plan.inputs.size())
        throw std::logic_error("evaluate: one value per plan input is expected");
    values.resize(plan.slotCount);
    std::copy(inputs.begin(), inputs.end(), values.begin());
    evaluate(plan, values);
}

template void evaluate(const Plan&, std::vector<ExactValue>&);
template void evaluate(const Plan&, std::vector<Value<double>>&);
template void evaluate(const Plan&, std::span<const ExactValue>, std::vector<ExactValue>&);
template void evaluate(const Plan&, std::span<const Value<double>>, std::vector<Value<double>>&);

ExactValue unroundedResult(const Plan& plan, Step step, const std::vector<ExactValue>& values) {
    step.rounds = false;
    if (step.op == Op::Share)
        step.digits = -1;
    ExactValue result;
    const StepResults<decimal::Decimal> results(plan, values.data());
    withOp(step.op, [&](auto op) { results.compute<op.value>(step, result); });
    return result;
}

bool isEntered(const Plan& plan, const PlannedCell& cell, const std::vector<ExactValue>& values) {
    if (cell.entry == noSlot || !values[cell.entry].present)
        return false;
    if (cell.step < 0)
        return true;
    const auto& step = plan.steps[static_cast<std::size_t>(cell.step)];
    if (step.op != Op::AnyElse)
        return true;
    const auto& parts = values[plan.operands[step.first]];
    return !parts.present && !parts.incomplete;
}

std::optional<decimal::Decimal> printed(const Plan& plan, const PlannedCell& cell,
                                        const std::vector<ExactValue>& values) {
    if (cell.slot == noSlot || !values[cell.slot].present)
        return std::nullopt;
    const auto& figure = values[cell.slot].number;
    const int digits = isEntered(plan, cell, values) ? cell.entryDigits : cell.digits;
    return digits < 0 ? figure : figure.rounded(digits, plan.rounding);
}

}  // namespace plan
