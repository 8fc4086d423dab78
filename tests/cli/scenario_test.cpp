#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;

using ScenarioVerb = CommandLineTest;

TEST_F(ScenarioVerb, AChildFollowsItsParentExceptWhereItIsSet) {
    EXPECT_EQ(run({"scenario", plan(), "add", "Рост скорой +5 %"}).status, 0);
    EXPECT_EQ(run({"set", plan(), "a2.28.volume", "0.334", "--year", "2016", "--scenario", "Рост скорой +5 %"}).status,
              0);
    EXPECT_EQ(run({"get", plan(), "a2.20.cost_oms", "--year", "2016", "--scenario", "Рост скорой +5 %"}).out,
              "8844.7\n");
    EXPECT_EQ(get("a2.20.cost_oms", "2016"), "8815.4\n");
    EXPECT_THAT(run({"scenario", plan(), "list"}).out, HasSubstr("\nРост скорой +5 %\tБазовый\t1\t\n"));
}

TEST_F(ScenarioVerb, EveryActIsUndoneInTheNextRun) {
    EXPECT_EQ(run({"scenario", plan(), "add", "Рост"}).status, 0);
    EXPECT_EQ(run({"scenario", plan(), "add", "Рост и КД", "--parent", "Рост"}).status, 0);
    EXPECT_EQ(run({"scenario", plan(), "delete", "Рост", "--children", "delete"}).status, 0);
    EXPECT_EQ(run({"undo", plan()}).err, "Отменено: удаление сценария «Рост».\n");
    EXPECT_THAT(run({"scenario", plan(), "list"}).out, HasSubstr("\nРост\tБазовый\t0\t\nРост и КД\tРост\t0\t\n"));
    EXPECT_EQ(run({"redo", plan()}).status, 0);
    EXPECT_EQ(run({"set", plan(), "a2.28.volume", "0.3", "--scenario", "Рост"}).status, 1);
}

TEST_F(ScenarioVerb, WhatCannotBeIsSaidAndChangesNothing) {
    EXPECT_EQ(run({"scenario", plan(), "add", "Рост"}).status, 0);
    const std::string before = fileText(plan());
    const Report same = run({"scenario", plan(), "add", "Рост"});
    EXPECT_EQ(same.status, 1);
    EXPECT_THAT(same.err, HasSubstr("сценарий «Рост» уже есть"));
    EXPECT_THAT(run({"scenario", plan(), "move", "Базовый", "--parent", "Рост"}).err, HasSubstr("основа плана"));
    EXPECT_THAT(run({"scenario", plan(), "delete", "Спад"}).err, HasSubstr("Спад"));
    EXPECT_EQ(run({"scenario", plan(), "grow", "Рост"}).status, 2);
    EXPECT_EQ(run({"scenario", plan(), "rename", "Рост"}).err, "scenario rename: ожидалось 2 названия.\n");
    EXPECT_EQ(fileText(plan()), before);
}

TEST_F(ScenarioVerb, AFrozenScenarioRefusesAValue) {
    EXPECT_EQ(run({"scenario", plan(), "add", "Утверждённый"}).status, 0);
    EXPECT_EQ(run({"scenario", plan(), "freeze", "Утверждённый"}).status, 0);
    EXPECT_THAT(run({"scenario", plan(), "list"}).out, HasSubstr("\nУтверждённый\tБазовый\t0\tзаморожен\n"));
    EXPECT_EQ(run({"set", plan(), "a2.28.volume", "0.334", "--year", "2016"}).status, 0);
    EXPECT_EQ(run({"get", plan(), "a2.20.cost_oms", "--year", "2016", "--scenario", "Утверждённый"}).out, "8815.4\n");
    EXPECT_THAT(run({"set", plan(), "a2.28.volume", "0.3", "--scenario", "Утверждённый"}).err, HasSubstr("заморожен"));
}

}  // namespace
