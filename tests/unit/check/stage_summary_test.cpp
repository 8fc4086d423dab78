#include "core/check/readiness.h"
#include "core/check/stage_summary.h"
#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;

check::StageSummary summaryOf(scenario::Draft& draft, int year, int comparedYear) {
    return check::stageSummary(draft, draft.assignments(scenario::rootScenario),
                               draft.calculate(scenario::rootScenario), year, comparedYear);
}

std::string plain(const std::optional<decimal::Decimal>& number) {
    return number ? number->toPlain() : "-";
}

/// The published tables of Astrakhan oblast: row 02 of 2016 against 2015.
TEST(StageSummary, FourStagesOfARowAgainstTheYearBefore) {
    scenario::Draft draft = planned::published();
    const check::StageSummary summary = summaryOf(draft, 2016, 2015);
    ASSERT_EQ(summary.blocks.size(), 2U);
    const check::StageLine& ambulance = summary.blocks[0].lines[0];
    EXPECT_EQ(ambulance.unit, "вызов");
    EXPECT_EQ(plain(ambulance.volume.figure), "0.02");
    EXPECT_EQ(plain(ambulance.unitCost.figure), "4307.4");
    EXPECT_EQ(plain(ambulance.unitCost.change), "-13.9");
    EXPECT_EQ(plain(ambulance.percap.figure), "86.1");
    EXPECT_EQ(plain(ambulance.cost.figure), "87.0");
    EXPECT_EQ(plain(ambulance.share), "0.8");
    EXPECT_EQ(ambulance.cost.cell.path(), "a2.02.cost_budget");
}

TEST(StageSummary, TotalsAndTheWholeOfThePublishedProgramme) {
    scenario::Draft draft = planned::published();
    const check::StageSummary summary = summaryOf(draft, 2016, 2015);
    EXPECT_EQ(plain(summary.blocks[0].total.cost.figure), "2391.9");
    EXPECT_EQ(plain(summary.blocks[0].total.percap.change), "-4.6");
    EXPECT_EQ(plain(summary.blocks[1].total.cost.figure), "8815.4");
    EXPECT_EQ(plain(summary.blocks[1].total.share), "78.7");
    EXPECT_EQ(plain(summary.whole), "11207.3");
    EXPECT_EQ(plain(summary.wholeChange), "3.3");
}

TEST(StageSummary, AYearWithoutDataHasNoFiguresAndNoZeros) {
    scenario::Draft draft = planned::published();
    const check::StageSummary summary = summaryOf(draft, 2017, 2016);
    EXPECT_EQ(plain(summary.whole), "-");
    EXPECT_EQ(plain(summary.blocks[0].lines[0].cost.figure), "-");
    EXPECT_EQ(plain(summary.shares[0].percent), "-");
}

TEST(StageSummary, AFigureThatMissesAPartSaysSoAndHasNoChange) {
    scenario::Draft draft = planned::published();
    EXPECT_TRUE(summaryOf(draft, 2016, 2015).wholeComplete);
    planned::import(draft, ",2016,a2.28.unit_cost,,\n");
    const check::StageSummary summary = summaryOf(draft, 2016, 2015);
    EXPECT_FALSE(summary.wholeComplete);
    EXPECT_EQ(plain(summary.wholeChange), "-");
    EXPECT_FALSE(summary.blocks[0].total.cost.incomplete);
    EXPECT_EQ(plain(summary.blocks[0].total.percap.change), "-4.6");
    EXPECT_FALSE(summary.blocks[0].total.shareComplete);
    EXPECT_TRUE(summary.blocks[1].total.cost.incomplete);
    EXPECT_EQ(plain(summary.blocks[1].total.cost.change), "-");
    EXPECT_FALSE(summary.shares[0].complete);
    // Nor does a year beside one that is not whole.
    EXPECT_EQ(plain(summaryOf(draft, 2015, 2016).wholeChange), "-");
}

TEST(StageSummary, ALawIsNotKeptByACostThatMissesAPart) {
    scenario::Draft draft = training::plan();
    EXPECT_TRUE(summaryOf(draft, 2022, 0).limits[3].state.complete);
    planned::import(draft, ",2022,a2.02.unit_cost,,\n");
    EXPECT_FALSE(summaryOf(draft, 2022, 0).limits[3].state.complete);
}

/// 0.29 calls × round(2 884.7 × 1.105, 2) = 0.29 × 3 187.59.
TEST(StageSummary, FederalPercapStandsBesideTheRowsThatHaveNormatives) {
    scenario::Draft draft = training::plan();
    const check::StageSummary summary = summaryOf(draft, 2022, 0);
    EXPECT_EQ(plain(summary.blocks[1].lines[0].federalPercap), "924.40");
    EXPECT_EQ(plain(summary.blocks[1].lines[0].percap.figure), "930.80");
    EXPECT_EQ(plain(summary.blocks[0].lines[0].federalPercap), "-");
    EXPECT_EQ(summary.comparedYear, 0);
}

TEST(StageSummary, BaseProgrammeStandsBesideTheNormativeOfItsYearOnly) {
    scenario::Draft draft = training::plan();
    const check::LimitLine first = summaryOf(draft, 2022, 0).limits[1];
    EXPECT_EQ(first.limit->name, "Базовая программа ОМС");
    EXPECT_EQ(plain(first.state.low), "15348916.3");
    EXPECT_EQ(plain(first.state.actual), "14724343.2");
    EXPECT_EQ(plain(summaryOf(draft, 2023, 0).limits[1].state.normative), "-");
}

TEST(StageSummary, ALawThatIsNotEnteredIsNamed) {
    scenario::Draft draft = training::plan();
    EXPECT_EQ(summaryOf(draft, 2022, 0).limits[3].state.missing, "law.budget_allocations");
}

TEST(Readiness, AnEmptyYearIsEmptyAndTheFilledOnesAreFull) {
    scenario::Draft draft = planned::published();
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    const std::vector<check::ReadinessLine> lines =
        check::readiness(draft, draft.assignments(scenario::rootScenario), calculation, planned::checked(draft));
    ASSERT_EQ(lines.size(), 7U);
    EXPECT_EQ(lines[0].kind, check::ReadinessKind::Populations);
    EXPECT_EQ(lines[0].years[1].state, check::Ready::Full);
    EXPECT_EQ(lines[0].years[2].state, check::Ready::Empty);
    EXPECT_EQ(lines[0].years[2].parameter, "population.residents");
    EXPECT_EQ(lines[1].kind, check::ReadinessKind::Volumes);
    EXPECT_EQ(lines[1].years[2].wanted, 14);
    EXPECT_EQ(lines[1].years[2].cell->path(), "a2.02.volume");
    EXPECT_EQ(lines[5].kind, check::ReadinessKind::Checks);
    EXPECT_EQ(lines[5].years[0].state, check::Ready::Warning);
    EXPECT_EQ(lines[5].years[2].state, check::Ready::Error);
}

}  // namespace
