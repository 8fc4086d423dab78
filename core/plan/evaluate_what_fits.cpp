#include "core/plan/evaluate_steps.h"

#include <algorithm>

namespace plan {

namespace {

/// Ten decimals, the two places of a percentage and the sum of a column still fit the decimal beside them.
constexpr int mostWholeDigits = 21;

bool allFit(const Plan& plan, std::vector<ExactValue>& values) {
    try {
        evaluate(plan, values);
    } catch (const decimal::ArithmeticError&) {
        return false;
    }
    return std::none_of(values.begin() + static_cast<std::ptrdiff_t>(plan.inputs.size()), values.end(), outgrows);
}

/// Step by step, each on its own: the rare way, taken when something has outgrown the decimal.
class SteppedEvaluation {
public:
    SteppedEvaluation(const Plan& plan, std::vector<ExactValue>& values) : m_plan(plan), m_values(values) {}

    [[nodiscard]] std::vector<Slot> run() {
        for (const auto& step : m_plan.steps) {
            if (!fits(step) || needsOutgrown(step)) {
                m_values[step.target] = {{}, false, true};
                m_outgrown.push_back(step.target);
            }
        }
        return std::move(m_outgrown);
    }

private:
    [[nodiscard]] bool fits(const Step& step) {
        try {
            withOp(step.op, [&](auto op) {
                return detail::evaluateRun<op.value>(m_plan, std::span<const Step>(&step, 1), m_values.data());
            });
        } catch (const decimal::ArithmeticError&) {
            return false;
        }
        return !outgrows(m_values[step.target]);
    }

    /// A figure that is absent because an intermediate one outgrew the decimal has outgrown it too: nobody sees the
    /// other.
    [[nodiscard]] bool needsOutgrown(const Step& step) const {
        if (m_values[step.target].present) {
            return false;
        }
        const auto first = m_plan.operands.begin() + step.first;
        return std::any_of(first, first + (step.op == Op::Constant ? 0 : step.count), [this](Slot slot) {
            return std::ranges::find(m_outgrown, slot) != m_outgrown.end()
                   && std::ranges::find(m_plan.cells, slot, &PlannedCell::slot) == m_plan.cells.end();
        });
    }

    const Plan& m_plan;
    std::vector<ExactValue>& m_values;
    std::vector<Slot> m_outgrown;
};

}  // namespace

bool outgrows(const ExactValue& value) {
    const auto size = decimal::magnitude(value.number.coefficient());
    if (size < static_cast<decimal::UInt128>(decimal::powerOfTen(mostWholeDigits))) {
        return false;
    }
    const int digits = mostWholeDigits + value.number.scale();
    return digits <= decimal::largestPowerOfTen && size >= static_cast<decimal::UInt128>(decimal::powerOfTen(digits));
}

std::vector<Slot> evaluateWhatFits(const Plan& plan, std::vector<ExactValue>& values) {
    return allFit(plan, values) ? std::vector<Slot>{} : SteppedEvaluation(plan, values).run();
}

}  // namespace plan
