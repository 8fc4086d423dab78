#include "core/plan/compile.h"
#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

plan::Plan compiled(const std::string& id) {
    const auto edition = support::edition(id);
    return plan::compile(*edition, plan::Settings::of(*edition), 0).value.value();
}

TEST(Steps, StandAfterWhatTheyRead) {
    for (const char* id : {"2015", "2022"}) {
        const plan::Plan plan = compiled(id);
        std::vector<bool> known(plan.slotCount, false);
        std::fill_n(known.begin(), plan.inputs.size(), true);
        for (const plan::Step& step : plan.steps) {
            for (std::uint32_t i = 0; i < step.count; ++i) {
                ASSERT_TRUE(known[plan.operands[step.first + i]]) << id << ", slot " << step.target;
            }
            ASSERT_FALSE(known[step.target]) << id << ", slot " << step.target;
            known[step.target] = true;
        }
        EXPECT_TRUE(std::ranges::all_of(known, [](bool is) { return is; })) << id;
    }
}

// What a step does is decided once for a run of them: 36 times for the 2 700 steps of the form of 2022.
TEST(Steps, OfOneKindStandTogether) {
    const plan::Plan plan = compiled("2022");
    ASSERT_GT(plan.steps.size(), 800U);
    std::size_t runs = 1;
    for (std::size_t i = 1; i < plan.steps.size(); ++i) {
        runs += plan.steps[i].op != plan.steps[i - 1].op ? 1U : 0U;
    }
    EXPECT_LE(runs, 40U);
}

// A sweep computes point after point in one place: what stood there must not shine through.
TEST(Steps, LeaveNothingOfWhatStoodInTheirPlace) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    const plan::Plan& plan = calculation.years.front().plan();
    auto values = calculation.years.front().values();
    ASSERT_TRUE(values[plan.cell({2, "38", "cost_oms"})->slot].present);
    std::fill_n(values.begin(), plan.inputs.size(), plan::ExactValue{});
    plan::evaluate(plan, values);
    for (const plan::Step& step : plan.steps) {
        if (step.op == plan::Op::Constant) {
            continue;
        }
        EXPECT_FALSE(values[step.target].present) << step.target;
        EXPECT_FALSE(values[step.target].incomplete) << step.target;
        EXPECT_TRUE(values[step.target].number.isZero()) << step.target;
    }
}

}  // namespace
