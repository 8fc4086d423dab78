#include "tests/unit/scenario/support.h"

#include <gtest/gtest.h>

namespace {

TEST(LumpSum, SettingOneHalfClearsTheOther) {
    auto draft = support::emptyDraft();
    set(draft, "population.residents", 0, "1010340");
    set(draft, "a2.13.percap_budget", 2016, "457.7");
    set(draft, "a2.13.cost_budget", 2016, "500");
    EXPECT_EQ(cell(draft, "a2.13.percap_budget", 2016), "494.9");
    EXPECT_EQ(draft.assignments(scenario::rootScenario).find("a2.13.percap_budget", 2016), nullptr);
}

TEST(LumpSum, BothHalvesGoInOneStepOfUndo) {
    auto draft = support::emptyDraft();
    set(draft, "population.residents", 0, "1010340");
    set(draft, "a2.13.percap_budget", 2016, "457.7");
    set(draft, "a2.13.cost_budget", 2016, "500");
    draft.undo();
    EXPECT_EQ(cell(draft, "a2.13.percap_budget", 2016), "457.7");
    EXPECT_EQ(cell(draft, "a2.13.cost_budget", 2016), "462.4");
}

TEST(LumpSum, TheChildMasksTheHalfItInherits) {
    auto draft = draftWithChild();
    set(draft, "population.residents", 0, "1010340");
    set(draft, "a2.13.percap_budget", 2016, "457.7");
    set(draft, "a2.13.cost_budget", 2016, "500", "", 2);
    EXPECT_EQ(cell(draft, "a2.13.percap_budget", 2016, 2), "494.9");
    EXPECT_EQ(cell(draft, "a2.13.percap_budget", 2016), "457.7");
}

TEST(LumpSum, TheNeedOfAppendix1IsALumpOfItsOwn) {
    auto draft = support::emptyDraft();
    set(draft, "population.insured", 0, "1010111");
    set(draft, "a1.06.total", 2015, "10");
    set(draft, "a1.06.total_need", 2015, "8344.2");
    EXPECT_EQ(cell(draft, "a1.06.total", 2015), "10.0");
    EXPECT_EQ(cell(draft, "a1.06.per_person_need", 2015), "8260.7");
}

}  // namespace
