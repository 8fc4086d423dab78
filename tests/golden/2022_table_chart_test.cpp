// Charts beside the tables of 2022, over the training plan: figures by hand from resources/samples/training-2022.csv.
#include "core/explain/table_chart.h"
#include "tests/support/filled_2022.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using decimal::Decimal;
using explain::ChartedBar;

std::vector<ChartedBar> charted(scenario::Draft& draft, int appendix) {
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    return explain::chartedBars(*explain::chartOf(draft.edition(), appendix), *draft.edition().appendix(appendix),
                                *calculation.year(2022));
}

TEST(TableChart, AgesAreJoinedByFiveYears) {
    scenario::Draft draft = support::trainingDraft();
    const std::vector<ChartedBar> bars = charted(draft, 5);
    ASSERT_EQ(bars.size(), 20U);
    EXPECT_EQ(bars[0].name, "0–4");
    // 5753 × 100 % + 5814, 5875, 5935, 5996 × 85 %, each whole; women 5463, 5520, 5578, 5636, 5693 likewise.
    EXPECT_EQ(bars[0].first, Decimal(25831));
    EXPECT_EQ(bars[0].second, Decimal(24526));
    EXPECT_FALSE(bars[0].incomplete);
    EXPECT_EQ(bars[0].row, "5");
}

TEST(TableChart, PlanStandsBesideFact) {
    scenario::Draft draft = support::trainingDraft();
    const std::vector<ChartedBar> bars = charted(draft, 10);
    ASSERT_EQ(bars.size(), 4U);
    EXPECT_EQ(bars[0].first, Decimal(10316800));  // 124 800 + 10 192 000
    EXPECT_EQ(bars[0].second, Decimal(9920000));  // 120 000 + 9 800 000
}

TEST(TableChart, SortedBarsBeginWithTheGreatest) {
    // Appendix 8 prints 1.55 for obstetrics and 0.66 for urology.
    scenario::Draft draft = support::Filled2022("Учебная область").draft();
    const std::vector<ChartedBar> bars = charted(draft, 8);
    ASSERT_EQ(bars.size(), 14U);
    EXPECT_EQ(bars.front().first, Decimal::fromPlain("1.55"));
    EXPECT_EQ(bars.back().first, Decimal::fromPlain("0.66"));
}

TEST(TableChart, AGroupWithoutOneOfItsRowsIsIncomplete) {
    scenario::Draft draft =
        support::Filled2022("Учебная область", {{"2022:a5.5.insured_men", "100"}, {"2022:a5.5.response_pct", "50"}})
            .draft();
    const std::vector<ChartedBar> bars = charted(draft, 5);
    EXPECT_EQ(bars[0].first, Decimal(50));
    EXPECT_TRUE(bars[0].incomplete);
    EXPECT_FALSE(bars[1].first.has_value());
    EXPECT_FALSE(bars[1].incomplete);
}

}  // namespace
