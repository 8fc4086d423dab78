#include "core/plan/evaluate.h"

#include "core/plan/arithmetic.h"

#include <stdexcept>

namespace plan {

namespace {

/// One pass over the steps. Absent and zero are different: a sum of absent parts is absent.
template <class Number>
class Evaluation {
public:
    using Math = Arithmetic<Number>;

    Evaluation(const Plan& plan, const std::vector<Value<Number>>& values) : m_plan(plan), m_values(values) {}

    /// Fills the values that this evaluation reads: each step finds its operands done.
    void run(std::vector<Value<Number>>& values) const {
        for (const auto& step : m_plan.steps) {
            auto& result = values[step.target];
            result = {};
            compute(step, result);
            if (step.adjustment == noSlot || !result.present) continue;
            if (const auto& adjustment = values[step.adjustment]; adjustment.present) result.number += adjustment.number;
        }
    }

    void compute(const Step& step, Value<Number>& result) const {
        switch (step.op) {
        case Op::Entry: return;
        case Op::Sum: sum(step, result); break;
        case Op::Difference: difference(step, result); break;
        case Op::Product: product(step, result); break;
        case Op::Scaled: scaled(step, result); break;
        case Op::Ratio: return ratio(step, result);
        case Op::Weighted: return weighted(step, result);
        case Op::IfBoth:
            if (operand(step, 1).present) result = operand(step, 0);
            return;
        case Op::Share: return share(step, result);
        case Op::Copy: result = operand(step, 0); break;
        case Op::Constant:
            result.number = Math::of(m_plan.constants[step.split]);
            result.present = true;
            return;
        case Op::Chosen: result = operand(step, operand(step, 0).present ? 0 : 1); return;
        case Op::AnyElse: {
            const auto& parts = operand(step, 0);
            result = parts.present || parts.incomplete ? parts : operand(step, 1);
            return;
        }
        }
        if (result.present && step.rounds && step.digits >= 0)
            Math::round(result.number, step.digits, m_plan.rounding);
    }

private:
    [[nodiscard]] const Value<Number>& operand(const Step& step, unsigned index) const {
        return m_values[m_plan.operands[step.first + index]];
    }

    void sum(const Step& step, Value<Number>& result) const {
        const std::span<const Slot> operands(m_plan.operands.data() + step.first, step.count);
        const Value<Number>* const values = m_values.data();
        const std::size_t terms = operands.size() - step.witnesses;
        bool incomplete = false;
        bool present = false;
        for (const Slot slot : operands.first(terms)) {
            incomplete |= values[slot].incomplete;
            if (values[slot].present) add(result.number, values[slot].number, present);
        }
        for (const Slot slot : operands.subspan(terms)) incomplete |= values[slot].incomplete;
        result.present = present;
        result.incomplete = incomplete;
    }

    /// The first term is taken as it is: nothing has to be aligned with a zero.
    static void add(Number& total, const Number& term, bool& present) {
        if (present)
            total += term;
        else
            total = term;
        present = true;
    }

    void difference(const Step& step, Value<Number>& result) const {
        result = operand(step, 0);
        for (unsigned i = 1; i < step.count; ++i) {
            const auto& term = operand(step, i);
            result.incomplete |= term.incomplete;
            if (result.present && term.present) result.number -= term.number;
        }
    }

    void product(const Step& step, Value<Number>& result) const {
        const auto& a = operand(step, 0);
        const auto& b = operand(step, 1);
        result.present = a.present && b.present;
        result.incomplete = a.incomplete || b.incomplete || a.present != b.present;
        if (result.present) multiply(a.number, b.number, step.shift, result.number);
    }

    /// In place all the way: see Decimal::round().
    static void multiply(const Number& a, const Number& b, int shift, Number& product) {
        product = a;
        product *= b;
        Math::shift(product, shift);
    }

    void scaled(const Step& step, Value<Number>& result) const {
        const auto& driver = operand(step, 0);
        const auto& context = operand(step, 1);
        result.present = driver.present && context.present;
        result.incomplete = driver.incomplete || (driver.present && !context.present);
        if (result.present) multiply(driver.number, context.number, step.shift, result.number);
    }

    void ratio(const Step& step, Value<Number>& result) const {
        const auto& driver = operand(step, 0);
        const auto& context = operand(step, 1);
        const bool divides = context.present && !Math::isZero(context.number);
        result.present = driver.present && divides;
        result.incomplete = driver.incomplete || (driver.present && !divides);
        if (!result.present) return;
        auto dividend = driver.number;
        Math::shift(dividend, step.shift);
        result.number = Math::divided(dividend, context.number, step.rounds ? step.digits : -1, m_plan.rounding);
    }

    /// ΣN·Z ÷ ΣN over rows that have both, from unrounded terms; empty where ΣN = 0. A product whose row has only
    /// one of them is incomplete, and so is the money it is added to: the witnesses need not be asked again.
    void weighted(const Step& step, Value<Number>& result) const {
        const auto& money = operand(step, 0);
        const auto& volume = operand(step, 1);
        result.incomplete = money.incomplete;
        if (!money.present || !volume.present || Math::isZero(volume.number)) return;
        result.present = true;
        result.number = Math::divided(money.number, volume.number, step.rounds ? step.digits : -1, m_plan.rounding);
    }

    void share(const Step& step, Value<Number>& result) const {
        Number part{};
        Number whole{};
        bool hasPart = false;
        bool hasWhole = false;
        for (unsigned i = 0; i < step.count; ++i) {
            const auto& value = operand(step, i);
            result.incomplete |= value.incomplete;
            if (!value.present) continue;
            if (i < step.split)
                add(part, value.number, hasPart);
            else
                add(whole, value.number, hasWhole);
        }
        if (!hasPart || Math::isZero(whole)) return;
        result.present = true;
        Math::shift(part, 2);
        result.number = Math::divided(part, whole, step.digits, m_plan.rounding);
    }

    const Plan& m_plan;
    const std::vector<Value<Number>>& m_values;
};

}  // namespace

template <class Number>
void evaluate(const Plan& plan, std::vector<Value<Number>>& values) {
    if (values.size() < plan.inputs.size()) throw std::logic_error("evaluate: one value per plan input is expected");
    values.resize(plan.slotCount);
    Evaluation<Number>(plan, values).run(values);
}

template <class Number>
void evaluate(const Plan& plan, std::span<const Value<Number>> inputs, std::vector<Value<Number>>& values) {
    if (inputs.size() != plan.inputs.size()) throw std::logic_error("evaluate: one value per plan input is expected");
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
    if (step.op == Op::Share) step.digits = -1;
    ExactValue result;
    Evaluation<decimal::Decimal>(plan, values).compute(step, result);
    return result;
}

bool isEntered(const Plan& plan, const PlannedCell& cell, const std::vector<ExactValue>& values) {
    if (cell.entry == noSlot || !values[cell.entry].present) return false;
    if (cell.step < 0) return true;
    const auto& step = plan.steps[static_cast<std::size_t>(cell.step)];
    if (step.op != Op::AnyElse) return true;
    const auto& parts = values[plan.operands[step.first]];
    return !parts.present && !parts.incomplete;
}

std::optional<decimal::Decimal> printed(const Plan& plan, const PlannedCell& cell,
                                        const std::vector<ExactValue>& values) {
    if (cell.slot == noSlot || !values[cell.slot].present) return std::nullopt;
    const auto& figure = values[cell.slot].number;
    const int digits = isEntered(plan, cell, values) ? cell.entryDigits : cell.digits;
    return digits < 0 ? figure : figure.rounded(digits, plan.rounding);
}

}  // namespace plan
