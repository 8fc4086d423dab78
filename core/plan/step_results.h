#pragma once

#include "core/plan/arithmetic.h"
#include "core/plan/evaluate.h"

#include <span>

namespace plan {

/// What one step computes from the values around it. Absent and zero are different: a sum of absent parts is absent.
/// Each function writes the whole of `result`, whatever stood in it, before the adjustment.
template <class Number>
class StepResults {
public:
    StepResults(const Plan& plan, const Value<Number>* values) : m_plan(plan), m_values(values) {}

    template <Op op>
    void compute(const Step& step, Value<Number>& result) const {
        if constexpr (op == Op::Sum) {
            sum(step, result);
        }
        if constexpr (op == Op::Difference) {
            difference(step, result);
        }
        if constexpr (op == Op::Product) {
            product(step, result);
        }
        if constexpr (op == Op::Scaled) {
            scaled(step, result);
        }
        if constexpr (op == Op::Ratio) {
            ratio(step, result);
        }
        if constexpr (op == Op::Quotient) {
            quotient(step, result);
        }
        if constexpr (op == Op::Least || op == Op::Greatest) {
            extreme<op == Op::Greatest>(step, result);
        }
        if constexpr (op == Op::Weighted) {
            weighted(step, result);
        }
        if constexpr (op == Op::IfBoth) {
            ifBoth(step, result);
        }
        if constexpr (op == Op::Share) {
            share(step, result);
        }
        if constexpr (op == Op::Copy) {
            copy(step, result);
        }
        if constexpr (op == Op::Constant) {
            constant(step, result);
        }
        if constexpr (op == Op::Chosen) {
            result = operand(step, operand(step, 0).present ? 0 : 1);
        }
        if constexpr (op == Op::AnyElse) {
            anyElse(step, result);
        }
    }

private:
    using Math = Arithmetic<Number>;

    [[nodiscard]] const Value<Number>& operand(const Step& step, unsigned index) const {
        return m_values[m_plan.operands[step.first + index]];
    }

    void round(const Step& step, Value<Number>& result) const {
        if (result.present && step.rounds && step.digits >= 0) {
            Math::round(result.number, step.digits, m_plan.rounding);
        }
    }

    /// The first term is taken as it is: nothing has to be aligned with a zero.
    static void add(Number& total, const Number& term, bool& present) {
        if (present) {
            total += term;
        } else {
            total = term;
        }
        present = true;
    }

    void sum(const Step& step, Value<Number>& result) const {
        const std::span<const Slot> operands(m_plan.operands.data() + step.first, step.count);
        const std::size_t terms = operands.size() - step.witnesses;
        bool incomplete = false;
        bool present = false;
        for (const Slot slot : operands.first(terms)) {
            incomplete |= m_values[slot].incomplete;
            if (m_values[slot].present) {
                add(result.number, m_values[slot].number, present);
            }
        }
        for (const Slot slot : operands.subspan(terms)) {
            incomplete |= m_values[slot].incomplete;
        }
        if (!present) {
            result.number = {};
        }
        result.present = present;
        result.incomplete = incomplete;
        round(step, result);
    }

    void difference(const Step& step, Value<Number>& result) const {
        result = operand(step, 0);
        for (unsigned i = 1; i < step.count; ++i) {
            const auto& term = operand(step, i);
            result.incomplete |= term.incomplete;
            if (result.present && term.present) {
                result.number -= term.number;
            }
        }
        round(step, result);
    }

    void product(const Step& step, Value<Number>& result) const {
        const auto& a = operand(step, 0);
        const auto& b = operand(step, 1);
        multiply(step, a, b, result);
        result.incomplete = a.incomplete || b.incomplete || a.present != b.present;
    }

    void scaled(const Step& step, Value<Number>& result) const {
        const auto& driver = operand(step, 0);
        const auto& context = operand(step, 1);
        multiply(step, driver, context, result);
        result.incomplete = driver.incomplete || (driver.present && !context.present);
    }

    /// In place all the way: see Decimal::round().
    void multiply(const Step& step, const Value<Number>& a, const Value<Number>& b, Value<Number>& product) const {
        product.present = a.present && b.present;
        if (!product.present) {
            product.number = {};
            return;
        }
        product.number = a.number;
        product.number *= b.number;
        Math::shift(product.number, step.shift);
        round(step, product);
    }

    void ratio(const Step& step, Value<Number>& result) const {
        result = {};
        const auto& driver = operand(step, 0);
        const auto& context = operand(step, 1);
        const bool divides = context.present && !Math::isZero(context.number);
        result.present = driver.present && divides;
        result.incomplete = driver.incomplete || (driver.present && !divides);
        if (!result.present) {
            return;
        }
        auto dividend = driver.number;
        Math::shift(dividend, step.shift);
        result.number = Math::divided(dividend, context.number, step.rounds ? step.digits : -1, m_plan.rounding);
    }

    /// Empty where there is nothing to divide by; what stands over a zero or over nothing makes the row incomplete.
    void quotient(const Step& step, Value<Number>& result) const {
        const auto& divisor = operand(step, 1);
        ratio(step, result);
        result.incomplete |= divisor.incomplete || (divisor.present && !operand(step, 0).present);
    }

    template <bool greatest>
    void extreme(const Step& step, Value<Number>& result) const {
        result = {};
        for (unsigned i = 0; i < step.count; ++i) {
            const auto& value = operand(step, i);
            result.incomplete |= value.incomplete;
            if (!value.present) {
                continue;
            }
            if (!result.present) {
                result.number = value.number;
            } else {
                result.number =
                    greatest ? Math::greatest(result.number, value.number) : Math::least(result.number, value.number);
            }
            result.present = true;
        }
        round(step, result);
    }

    /// ΣN·Z ÷ ΣN over rows that have both, from unrounded terms; empty where ΣN = 0. A product whose row has only
    /// one of them is incomplete, and so is the money it is added to: the witnesses need not be asked again.
    void weighted(const Step& step, Value<Number>& result) const {
        result = {};
        const auto& money = operand(step, 0);
        const auto& volume = operand(step, 1);
        result.incomplete = money.incomplete;
        if (!money.present || !volume.present || Math::isZero(volume.number)) {
            return;
        }
        result.present = true;
        result.number = Math::divided(money.number, volume.number, step.rounds ? step.digits : -1, m_plan.rounding);
    }

    void ifBoth(const Step& step, Value<Number>& result) const {
        if (operand(step, 1).present) {
            result = operand(step, 0);
        } else {
            result = {};
        }
    }

    void share(const Step& step, Value<Number>& result) const {
        result = {};
        Number part{};
        Number whole{};
        bool hasPart = false;
        bool hasWhole = false;
        for (unsigned i = 0; i < step.count; ++i) {
            const auto& value = operand(step, i);
            result.incomplete |= value.incomplete;
            if (!value.present) {
                continue;
            }
            if (i < step.split) {
                add(part, value.number, hasPart);
            } else {
                add(whole, value.number, hasWhole);
            }
        }
        if (!hasPart || Math::isZero(whole)) {
            return;
        }
        result.present = true;
        Math::shift(part, 2);
        result.number = Math::divided(part, whole, step.digits, m_plan.rounding);
    }

    void copy(const Step& step, Value<Number>& result) const {
        result = operand(step, 0);
        round(step, result);
    }

    void constant(const Step& step, Value<Number>& result) const {
        result = {};
        result.number = Math::of(m_plan.constants[step.split]);
        result.present = true;
    }

    void anyElse(const Step& step, Value<Number>& result) const {
        const auto& parts = operand(step, 0);
        result = parts.present || parts.incomplete ? parts : operand(step, 1);
    }

    const Plan& m_plan;
    const Value<Number>* m_values;
};

}  // namespace plan
