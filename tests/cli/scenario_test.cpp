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

TEST_F(ScenarioVerb, DiffTellsWhatTheSecondHasOtherwiseThanTheFirst) {
    EXPECT_EQ(run({"scenario", plan(), "add", "Рост"}).status, 0);
    EXPECT_EQ(run({"set", plan(), "a2.28.volume", "0.334", "--year", "2016", "--scenario", "Рост", "--note",
                   "рост обращаемости"})
                  .status,
              0);
    const Report diff = run({"scenario", plan(), "diff", "Базовый", "Рост"});
    EXPECT_EQ(diff.status, 0);
    EXPECT_EQ(diff.out, "a2.28.volume\t2016\t0,318\t0,334\t+5,0\u00A0%\tрост обращаемости\n");
    EXPECT_EQ(run({"scenario", plan(), "diff", "Рост"}).err, "scenario diff: ожидалось 2\u00A0названия.\n");
    EXPECT_EQ(run({"scenario", plan(), "diff", "Рост", "Спад"}).status, 1);
}

TEST_F(ScenarioVerb, TheJournalAsCsvHasDeedsWithScenarios) {
    EXPECT_EQ(run({"scenario", plan(), "add", "Рост"}).status, 0);
    EXPECT_EQ(run({"scenario", plan(), "rename", "Рост", "Спад"}).status, 0);
    EXPECT_EQ(run({"scenario", plan(), "freeze", "Спад"}).status, 0);
    EXPECT_EQ(run({"scenario", plan(), "delete", "Спад"}).status, 0);
    const std::string csv = run({"journal", plan(), "--format", "csv"}).out;
    EXPECT_THAT(csv, HasSubstr(",Рост,,scenario,,Рост,создание сценария «Рост» на основе «Базовый»\n"));
    EXPECT_THAT(csv, HasSubstr(",Рост,,scenario.parent,,Базовый,\n"));
    EXPECT_THAT(csv, HasSubstr(",Спад,,scenario,Рост,Спад,новое название сценария «Рост»: «Спад»\n"));
    EXPECT_THAT(csv, HasSubstr(",Спад,,scenario.frozen,,1,заморозка сценария «Спад»\n"));
    EXPECT_THAT(csv, HasSubstr(",Спад,,scenario,Спад,,удаление сценария «Спад»\n"));
}

}  // namespace
