#include "core/explain/explain.h"
#include "core/explain/trend.h"
#include "tests/support/number.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using scenario::rootScenario;
using testing::HasSubstr;
using testing::Not;

const form::CellAddress volume{2, "28", "volume"};

/// The published plan, 0,318 calls in each year, with facts of the years before it.
scenario::Draft withFacts(const std::vector<std::pair<int, const char*>>& facts) {
    scenario::Draft draft = support::sampleDraft();
    for (const auto& [year, value] : facts) {
        const std::vector<scenario::Setting> settings{{rootScenario, "fact.a2.28.volume", year, value, "", {}}};
        draft.apply(*draft.prepare(settings).value);
    }
    return draft;
}

explain::Trend trendOf(scenario::Draft& draft) {
    return explain::trendOf(draft.edition(), draft.assignments(rootScenario), draft.calculate(rootScenario), volume);
}

TEST(Trend, GoesFromFactsToThePlan) {
    scenario::Draft draft = withFacts({{2012, "0.3"}, {2014, "0.309"}});
    const explain::Trend trend = trendOf(draft);
    ASSERT_GE(trend.points.size(), 3U);
    EXPECT_EQ(trend.points[0].year, 2012);
    EXPECT_TRUE(trend.points[0].isFact);
    EXPECT_EQ(trend.points[1].year, 2014);
    EXPECT_EQ(trend.points[1].figure, number("0.309"));
    EXPECT_EQ(trend.points[2].year, 2015);
    EXPECT_FALSE(trend.points[2].isFact);
}

TEST(Trend, InWordsIsTheWholeChangeAndTheMeanOfAYear) {
    scenario::Draft draft = withFacts({{2012, "0.3"}, {2014, "0.309"}});
    const explain::Trend trend = trendOf(draft);
    // 0,018 is 6 % of 0,3; in four years 0,0045 and 1,5 % a year.
    EXPECT_EQ(trend.words(2016, {}), "С 2012 по 2016 год: +0,018 (+6,0\u00A0%), в год в среднем +0,0045 (+1,5\u00A0%)");
    EXPECT_EQ(trend.words(2014, {}), "С 2012 по 2014 год: +0,009 (+3,0\u00A0%), в год в среднем +0,0045 (+1,5\u00A0%)");
    EXPECT_EQ(trend.words(2013, {}), "");
    EXPECT_EQ(trend.words(2012, {}), "");
}

TEST(Trend, OfOneYearHasNoMeanAndOfNoughtNoPercent) {
    scenario::Draft draft = withFacts({{2014, "0"}});
    EXPECT_EQ(trendOf(draft).words(2015, {}), "С 2014 по 2015 год: +0,318");
}

TEST(Trend, WithoutFactsHasNoWords) {
    scenario::Draft draft = support::sampleDraft();
    EXPECT_FALSE(trendOf(draft).hasFacts());
    EXPECT_EQ(trendOf(draft).words(2016, {}), "");
}

TEST(Trend, StandsAtTheEndOfAnExplanation) {
    scenario::Draft draft = withFacts({{2012, "0.3"}, {2014, "0.309"}});
    const explain::ExplainedCell cell{volume, 2015, rootScenario};
    const std::string text = explain::explainAsText(draft, draft.calculate(rootScenario), cell);
    EXPECT_THAT(text, HasSubstr("Факты прежних лет: 2012 – 0,3; 2014 – 0,309\n"
                                "С 2012 по 2015 год: +0,018 (+6,0\u00A0%), в год в среднем +0,0060 (+2,0\u00A0%)\n"));
    const std::string json = explain::explainAsJson(draft, draft.calculate(rootScenario), cell);
    EXPECT_THAT(json, HasSubstr("\"year\": 2014,\n   \"value\": \"0.309\""));
    scenario::Draft bare = support::sampleDraft();
    EXPECT_THAT(explain::explainAsJson(bare, bare.calculate(rootScenario), cell), Not(HasSubstr("\"facts\"")));
}

}  // namespace
