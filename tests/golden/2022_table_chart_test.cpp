// Charts beside the tables of 2022, over the training plan: figures by hand from resources/samples/training-2022.csv.
#include "core/explain/table_chart.h"
#include "core/programme/facts.h"
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
    EXPECT_EQ(bars[0].name, "95+");
    EXPECT_EQ(bars[19].name, "0–4");
    // 5753 × 100 % + 5814, 5875, 5935, 5996 × 85 %, each whole; women 5463, 5520, 5578, 5636, 5693 likewise.
    EXPECT_EQ(bars[19].first.figure, Decimal(25831));
    EXPECT_EQ(bars[19].second.figure, Decimal(24526));
    EXPECT_EQ(bars[19].first.whole, Decimal(29373));
    EXPECT_EQ(bars[19].second.whole, Decimal(27890));
    EXPECT_FALSE(bars[19].incomplete);
    EXPECT_EQ(bars[19].rows.front(), "5");
}

TEST(TableChart, PlanStandsBesideFact) {
    scenario::Draft draft = support::trainingDraft();
    const std::vector<ChartedBar> bars = charted(draft, 10);
    ASSERT_EQ(bars.size(), 4U);
    EXPECT_EQ(bars[0].first.figure, Decimal(10316800));  // 124 800 + 10 192 000
    EXPECT_EQ(bars[0].second.figure, Decimal(9920000));  // 120 000 + 9 800 000
    EXPECT_EQ(bars[0].first.whole, std::nullopt);
}

TEST(TableChart, SortedBarsBeginWithTheGreatest) {
    // Appendix 8 prints 1.55 for obstetrics and 0.66 for urology.
    scenario::Draft draft = support::Filled2022("Учебная область").draft();
    const std::vector<ChartedBar> bars = charted(draft, 8);
    ASSERT_EQ(bars.size(), 14U);
    EXPECT_EQ(bars.front().first.figure, Decimal::fromPlain("1.55"));
    EXPECT_EQ(bars.back().first.figure, Decimal::fromPlain("0.66"));
}

class AgesInPart : public testing::Test {
protected:
    /// A month of children with its response, another age whose response is not known.
    scenario::Draft m_draft = support::Filled2022("Учебная область", {{"2022:a5.5.insured_men", "100"},
                                                                      {"2022:a5.5.response_pct", "50"},
                                                                      {"2022:a5.12.insured_women", "30"}})
                                  .draft();
    std::vector<ChartedBar> m_bars = charted(m_draft, 5);
    const form::TableChart& m_chart = *explain::chartOf(m_draft.edition(), 5);
};

TEST_F(AgesInPart, AGroupWithoutOneOfItsRowsIsIncomplete) {
    EXPECT_EQ(m_bars[19].first.figure, Decimal(50));
    EXPECT_TRUE(m_bars[19].incomplete);
    EXPECT_FALSE(m_bars[17].first.figure.has_value());
    EXPECT_FALSE(m_bars[17].incomplete);
}

TEST_F(AgesInPart, PeopleWhoseExaminationsAreNotKnownMakeTheirGroupIncomplete) {
    EXPECT_FALSE(m_bars[18].second.figure.has_value());
    EXPECT_EQ(m_bars[18].second.whole, Decimal(30));
    EXPECT_TRUE(m_bars[18].incomplete);
}

TEST_F(AgesInPart, TheSentenceAddsBothSidesAndSaysWhatIsAtLeast) {
    const programme::Calculation calculation = m_draft.calculate(scenario::rootScenario);
    EXPECT_EQ(explain::chartSentence(m_chart, m_bars, *calculation.year(2022)),
              "Осмотру подлежат не меньше 50 из 130 застрахованных");
}

TEST_F(AgesInPart, ARowBelongsToTheBarOfTheRowAboveIt) {
    const form::Appendix& table = *m_draft.edition().appendix(5);
    EXPECT_EQ(explain::barOf(m_bars, table, "5.3"), 19U);  // a month of the first year of life
    EXPECT_EQ(explain::barOf(m_bars, table, "12"), 18U);
    EXPECT_EQ(explain::barOf(m_bars, table, "4.2"), std::nullopt);
}

// A group has a fact where each of its five ages has one: half of a fact would be a smaller one.
TEST_F(AgesInPart, FactsAreOfTheLastYearThatHasAny) {
    programme::AssignmentMap typed;
    for (const char* row : {"10", "11", "12", "13", "14"}) {
        typed[programme::factKey({5, row, "due_men"}, 2020)].value = "7";
    }
    typed[programme::factKey({5, "15", "due_men"}, 2020)].value = "9";
    const programme::Assignments facts(std::move(typed));
    EXPECT_EQ(explain::addFacts(m_bars, m_chart, facts, {2019, 2020, 2021}), 2020);
    EXPECT_EQ(m_bars[18].first.fact, Decimal(35));
    EXPECT_EQ(m_bars[18].second.fact, std::nullopt);
    EXPECT_EQ(m_bars[17].first.fact, std::nullopt);
    EXPECT_EQ(explain::addFacts(m_bars, m_chart, programme::Assignments(), {2019, 2020, 2021}), std::nullopt);
}

}  // namespace
