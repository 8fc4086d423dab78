// The worked figures of the letter, T01–T31, and the tests that hold each of them:
// T01–T07 age_correction_test, 2022_tables_test (Appendix11), 2022_methods_test; T08–T10 beds_test, 2022_lists_test;
// T11–T13 efficiency_test; T14–T17 day_hospital_test; T18, T19 specialty_test; T20, T21, T26, T27, T31
// 2022_defaults_test; T22–T25 differentiated_volume_test, 2022_published_test; T28–T30 here.
#include "core/check/stage_summary.h"
#include "tests/support/filled_2022.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

check::LimitState limitOf(support::Filled2022& plan, form::LimitKind kind) {
    const auto assignments = plan.draft().assignments(scenario::rootScenario);
    const check::StageSummary summary =
        check::stageSummary(plan.draft(), assignments, plan.draft().calculate(scenario::rootScenario), 2022, 0);
    const auto line = std::ranges::find_if(
        summary.limits, [&](const check::LimitLine& candidate) { return candidate.limit->kind == kind; });
    return line == summary.limits.end() ? check::LimitState{} : line->state;
}

}  // namespace

// T28: 14 173,9 × 1 × 1 000 000 ÷ 1000. T29, T30: 0,8 % of it are 113 391,2, 1,1 % are 155 912,9 thousand roubles.
TEST(LetterExamples2022, TheBaseProgrammeAndTheBoundsOfItsOverhead) {
    support::Filled2022 plan("Учебная область", {{"2022:coefficient.kd", "1"}, {"population.insured", "1000000"}});
    const auto base = limitOf(plan, form::LimitKind::BaseProgramme).low;
    const check::LimitState overhead = limitOf(plan, form::LimitKind::Overhead);
    ASSERT_TRUE(base && overhead.low && overhead.high);
    EXPECT_EQ(base->toPlain(), "14173900.0");
    EXPECT_EQ((*base * *overhead.low).withoutZeros(0).toPlain(), "11339120");
    EXPECT_EQ((*base * *overhead.high).withoutZeros(0).toPlain(), "15591290");
}
