#include "core/scenario/continue_plan.h"
#include "core/scenario/new_plan.h"
#include "tests/unit/scenario/support.h"

#include <gmock/gmock.h>

namespace {

scenario::Draft draftOf(const scenario::DraftContent& content) {
    return {content, "Проверка", [] { return std::string("2016-03-12T14:05:00"); }};
}

scenario::ContinuedPlan continued(const scenario::Draft& old, const std::string& region) {
    auto fresh = scenario::newPlan({support::edition("2022"), region, 2017, false});
    const scenario::Continuation last{&old.content(), "план-2015.tpgg", "Петрова А. В.",
                                      [] { return std::string("2016-12-01T09:00:00"); }};
    return scenario::continuePlan(last, std::move(fresh.value.value())).value.value();
}

TEST(ContinuePlan, IsOneStepOfUndo) {
    auto next = draftOf(continued(support::sampleDraft(), "Астраханская область").content);
    EXPECT_EQ(next.assignments(scenario::rootScenario).value("previous.a2.33.cost_oms", 2017), "583900");
    EXPECT_EQ(next.undoTitle(), "перенос из плана «план-2015.tpgg»");
    next.undo();
    EXPECT_EQ(next.assignments(scenario::rootScenario).value("previous.a2.33.cost_oms", 2017), "");
    EXPECT_EQ(next.undoTitle(), std::nullopt);
}

TEST(ContinuePlan, CountsTheFactsThatKeepTheirReason) {
    // 2016: 17 entries and 2 corrections of rows that the form of 2022 has; 2015: the same entries and 3 corrections.
    EXPECT_EQ(continued(support::sampleDraft(), "Астраханская область").carried.reasons, 39U);
    EXPECT_EQ(continued(support::emptyDraft(), "Астраханская область").carried.reasons, 0U);
}

TEST(ContinuePlan, AnotherNameOfTheRegionIsTheSameRegion) {
    auto old = support::sampleDraft();
    set(old, "document.region_genitive", 0, "Астраханской обл.");
    const auto same = continued(old, "астраханской области");
    EXPECT_TRUE(same.sameRegion);
    // The list of the form knows the genitive, an old plan may shorten it.
    EXPECT_EQ(draftOf(same.content).assignments(scenario::rootScenario).value("document.region_genitive", 0),
              "Астраханской области");
    EXPECT_FALSE(continued(old, "Омская область").sameRegion);
}

}  // namespace
