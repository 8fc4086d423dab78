#include "tests/unit/scenario/support.h"

#include <gtest/gtest.h>

#include <limits>

namespace {

TEST(Draft, AChildWithoutOverridesEqualsItsParent) {
    auto draft = draftWithChild();
    set(draft, "population.insured", 2016, "1010111");
    set(draft, "a2.28.volume", 2016, "0.318");
    set(draft, "a2.28.unit_cost", 2016, "1817.8");
    EXPECT_EQ(cell(draft, "a2.28.cost_oms", 2016, 2), "583.9");
}

TEST(Draft, AnOverrideOfTheChildLeavesTheParentAlone) {
    auto draft = draftWithChild();
    set(draft, "a2.28.volume", 2016, "0.318");
    set(draft, "a2.28.unit_cost", 2016, "1817.8");
    set(draft, "a2.28.volume", 2016, "0.334", "рост обращаемости", 2);
    EXPECT_EQ(cell(draft, "a2.28.percap_oms", 2016, 2), "607.1");
    EXPECT_EQ(cell(draft, "a2.28.percap_oms", 2016), "578.1");
    set(draft, "a2.28.volume", 2016, "", "", 2);
    EXPECT_EQ(cell(draft, "a2.28.percap_oms", 2016, 2), "578.1");
}

TEST(Draft, NoYearMeansEveryYear) {
    auto draft = support::emptyDraft();
    set(draft, "a2.28.volume", 0, "0.318");
    EXPECT_EQ(cell(draft, "a2.28.volume", 2015), "0.318");
    EXPECT_EQ(cell(draft, "a2.28.volume", 2017), "0.318");
}

TEST(Draft, AChangeOfRow28MovesEveryTotalOf2016) {
    auto draft = support::sampleDraft();
    set(draft, "a2.28.volume", 2016, "0.334");
    EXPECT_EQ(cell(draft, "a2.28.cost_oms", 2016), "613.2");  // 607.1 × 1 010 111
    EXPECT_EQ(cell(draft, "a2.20.percap_oms", 2016), "8756.2");  // 8 727.2 + 29.0
    EXPECT_EQ(cell(draft, "a2.38.cost_oms", 2016), "8844.7");  // 8 815.4 + 29.3
    EXPECT_EQ(cell(draft, "a1.01.total", 2016), "11236.6");
    EXPECT_EQ(cell(draft, "a2.38.cost_oms", 2015), "8344.2");
}

TEST(Draft, TheGreatestScenarioIdThereIsLeavesRoomForANewScenario) {
    auto content = scenario::DraftContent::create(support::edition("2015"), "Астраханская область", 2015);
    content.scenarios.push_back({std::numeric_limits<int>::max(), "Последний", scenario::rootScenario, {}});
    content.scenarios.push_back({2, "Второй", scenario::rootScenario, {}});
    const scenario::Draft draft(std::move(content), "Проверка", [] { return std::string("2016-03-12T14:05:00"); });
    EXPECT_EQ(draft.freeId(), 3);
}

}  // namespace
