#include "core/plan/evaluate.h"

#include "core/plan/evaluate_steps.h"

namespace plan {

template void evaluate(const Plan&, std::vector<ExactValue>&);
template void evaluate(const Plan&, std::vector<Value<double>>&);
template void evaluate(const Plan&, std::span<const ExactValue>, std::vector<ExactValue>&);
template void evaluate(const Plan&, std::span<const Value<double>>, std::vector<Value<double>>&);

ExactValue unroundedResult(const Plan& plan, Step step, std::span<const ExactValue> values) {
    step.rounds = false;
    if (step.op == Op::Share) {
        step.digits = -1;
    }
    ExactValue result;
    const StepResults<decimal::Decimal> results(plan, values.data());
    try {
        withOp(step.op, [&](auto op) { results.compute<op.value>(step, result); });
    } catch (const decimal::ArithmeticError&) {
        result = {};
    }
    return result;
}

bool isEntered(const Plan& plan, const PlannedCell& cell, std::span<const ExactValue> values) {
    const auto given = cell.entry == noSlot ? cell.normative : cell.entry;
    if (given == noSlot || !values[given].present) {
        return false;
    }
    if (cell.step < 0) {
        return true;
    }
    const auto& step = plan.steps[static_cast<std::size_t>(cell.step)];
    if (step.op != Op::AnyElse) {
        return true;
    }
    const auto& parts = values[plan.operands[step.first]];
    return !parts.present && !parts.incomplete;
}

std::optional<decimal::Decimal> printed(const Plan& plan, const PlannedCell& cell, std::span<const ExactValue> values) {
    if (cell.slot == noSlot || !values[cell.slot].present) {
        return std::nullopt;
    }
    const auto& figure = values[cell.slot].number;
    if (isEntered(plan, cell, values) && cell.entryDigits < 0) {
        return figure.padded(cell.digits);
    }
    return cell.digits < 0 ? figure : plan.rounder().rounded(figure, cell.digits);
}

}  // namespace plan
