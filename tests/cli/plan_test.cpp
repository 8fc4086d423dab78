#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using Plan = CommandLineTest;

TEST_F(Plan, EditionsAreListedByCodeYearAndTitle) {
    const Report editions = run({"editions"});
    EXPECT_EQ(editions.status, 0);
    EXPECT_THAT(editions.out,
                HasSubstr("2015\t2015\tФорма территориальной программы на 2015 год и плановый период 2016 и 2017 "
                          "годов\n"));
}

TEST_F(Plan, NewPlanIsEmptyAndHasThreeYears) {
    const std::string file = path("new.tpgg");
    EXPECT_EQ(run({"new", file, "--edition", "2015", "--region", "Учебная область", "--year", "2020"}).status, 0);
    EXPECT_EQ(run({"get", file, "a2.38.cost_oms", "--year", "2022"}).out, "\n");
    const Report outside = run({"get", file, "a2.38.cost_oms", "--year", "2023"});
    EXPECT_EQ(outside.status, 1);
    EXPECT_EQ(outside.err, "Года 2023 в плане нет; он составлен на 2020–2022 годы.\n");
}

TEST_F(Plan, NewPlanNeverReplacesAFile) {
    const std::string before = fileText(plan());
    const Report again = run({"new", plan(), "--edition", "2015", "--region", "Х"});
    EXPECT_EQ(again.status, 1);
    EXPECT_THAT(again.err, HasSubstr("уже есть, и он не тронут"));
    EXPECT_EQ(fileText(plan()), before);
}

TEST_F(Plan, EditionThatIsAbsentIsNamedWithThoseThereAre) {
    const Report absent = run({"new", path("x.tpgg"), "--edition", "1999", "--region", "Х"});
    EXPECT_EQ(absent.status, 1);
    EXPECT_THAT(absent.err, HasSubstr("Формы «1999» нет; есть: 2015"));
    EXPECT_FALSE(std::filesystem::exists(path("x.tpgg")));
}

TEST_F(Plan, FourStatesOfACellArePrintedApart) {
    EXPECT_EQ(get("a2.38.cost_oms", "2016"), "8815.4\n");
    EXPECT_EQ(get("a2.01.volume", "2016"), "X\n");
    EXPECT_EQ(get("a2.08.volume", "2016"), "\n");
    EXPECT_EQ(get("a1.06.total", "2016"), "0\n");
}

TEST_F(Plan, ParametersAndOptionsAreRead) {
    EXPECT_EQ(get("population.insured", "2015"), "1010111\n");
    EXPECT_EQ(get("adjust.a2.13.cost_budget", "2016"), "0.1\n");
    EXPECT_EQ(get("a2.28.services", "2015"), "321215\n");
    EXPECT_EQ(run({"get", plan(), "option.cost_method"}).out, "printed_percap\n");
    EXPECT_EQ(run({"get", plan(), "document.region_genitive"}).out, "Астраханской области\n");
}

TEST_F(Plan, UnknownCellAndScenarioFail) {
    const Report cell = run({"get", plan(), "a2.99.volume", "--year", "2015"});
    EXPECT_EQ(cell.status, 1);
    EXPECT_EQ(cell.err, "Параметр «a2.99.volume»:\nв приложении 2 нет строки «99»; строки – от 01 до 38\n");
    const Report scenario = run({"get", plan(), "a2.02.volume", "--year", "2015", "--scenario", "Иной"});
    EXPECT_EQ(scenario.status, 1);
    EXPECT_EQ(scenario.err, "Сценария «Иной» в плане нет; есть «Базовый».\n");
}

TEST_F(Plan, SettingOneValueRecalculatesTheTotals) {
    EXPECT_EQ(get("a2.38.percap_oms", "2016"), "8727.2\n");
    EXPECT_EQ(run({"set", plan(), "a2.28.volume", "0,330", "--year", "2016", "--note", "рост обращаемости"}).status, 0);
    EXPECT_EQ(get("a2.28.percap_oms", "2016"), "599.9\n");
    EXPECT_EQ(get("a2.38.percap_oms", "2016"), "8749.0\n");
    EXPECT_EQ(get("a2.28.volume", "2015"), "0.318\n");
}

TEST_F(Plan, SettingWithoutAYearSetsEveryYear) {
    EXPECT_EQ(run({"set", plan(), "population.insured", "1 000 000"}).status, 0);
    EXPECT_EQ(get("population.insured", "2015"), "1000000\n");
    EXPECT_EQ(get("population.insured", "2017"), "1000000\n");
}

TEST_F(Plan, CorrectionMayBeNegativeAndNeedsAReason) {
    const Report bare = run({"set", plan(), "adjust.a2.28.cost_oms", "-0.1", "--year", "2016"});
    EXPECT_EQ(bare.status, 1);
    EXPECT_THAT(bare.err, HasSubstr("нужно примечание"));
    EXPECT_EQ(run({"set", plan(), "adjust.a2.28.cost_oms", "-0.1", "--year", "2016", "--note", "итог"}).status, 0);
    EXPECT_EQ(get("a2.28.cost_oms", "2016"), "583.8\n");
}

TEST_F(Plan, RefusedValueLeavesTheFileAsItWas) {
    const std::string before = fileText(plan());
    const Report text = run({"set", plan(), "a2.28.volume", "0,3l8", "--year", "2016"});
    EXPECT_EQ(text.status, 1);
    EXPECT_THAT(text.err, HasSubstr("0,3l8"));
    EXPECT_THAT(text.err, HasSubstr("не число. Пример: 0,318"));
    EXPECT_EQ(run({"set", plan(), "option.money", "rouble", "--scenario", "Базовый"}).status, 1);
    EXPECT_EQ(run({"set", plan(), "option.money", "rouble", "--year", "2016"}).status, 1);
    EXPECT_EQ(fileText(plan()), before);
}

TEST_F(Plan, EmptyValueTakesTheOverrideAway) {
    EXPECT_EQ(run({"set", plan(), "a2.28.volume", "", "--year", "2016"}).status, 0);
    EXPECT_EQ(get("a2.28.volume", "2016"), "\n");
}

TEST_F(Plan, UndoAndRedoSurviveClosing) {
    ASSERT_EQ(run({"set", plan(), "a2.28.volume", "0.330", "--year", "2016"}).status, 0);
    const Report undone = run({"undo", plan()});
    EXPECT_EQ(undone.status, 0);
    EXPECT_EQ(undone.err, "Отменено: объём, строка 28.\n");
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.318\n");
    EXPECT_EQ(run({"redo", plan()}).err, "Повторено: объём, строка 28.\n");
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.330\n");
    const Report nothing = run({"redo", plan()});
    EXPECT_EQ(nothing.status, 1);
    EXPECT_THAT(nothing.err, StartsWith("Повторять нечего"));
}

TEST_F(Plan, UndoOfANewPlanHasNothingToTakeBack) {
    ASSERT_EQ(run({"new", path("new.tpgg"), "--edition", "2015", "--region", "Х"}).status, 0);
    const Report undo = run({"undo", path("new.tpgg")});
    EXPECT_EQ(undo.status, 1);
    EXPECT_THAT(undo.err, StartsWith("Отменять нечего"));
}

TEST_F(Plan, UndoNeverEmptiesTheSample) {
    const Report undo = run({"undo", plan()});
    EXPECT_EQ(undo.status, 1);
    EXPECT_THAT(undo.err, StartsWith("Отменять нечего"));
    EXPECT_EQ(get("a2.38.cost_oms", "2016"), "8815.4\n");
}

TEST_F(Plan, NewWithInputsThatAreWrongLeavesNoFile) {
    writeText(path("bad.csv"), "scenario,year,parameter,value,note\n,2016,a2.28.volume,0.3l8,\n");
    const Report report =
        run({"new", path("bad.tpgg"), "--edition", "2015", "--region", "Х", "--inputs", path("bad.csv")});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("строка 2, столбец value"));
    EXPECT_FALSE(std::filesystem::exists(path("bad.tpgg")));
}

TEST_F(Plan, JournalTellsOldNewAndReason) {
    ASSERT_EQ(run({"set", plan(), "a2.28.volume", "0.330", "--year", "2016", "--note", "рост"}).status, 0);
    const Report journal = run({"journal", plan()});
    EXPECT_EQ(journal.status, 0);
    EXPECT_THAT(journal.out, Not(HasSubstr("импорт файла")));
    EXPECT_THAT(journal.out, HasSubstr("    a2.28.volume, 2016 год: 0,318 → 0,330 (рост)\n"));
    const Report csv = run({"journal", plan(), "--format", "csv"});
    EXPECT_THAT(csv.out, StartsWith("id,kind,subject,time,author,scenario,year,parameter,old,new,note\n1,do,,"));
    EXPECT_THAT(csv.out, HasSubstr(",Базовый,2016,a2.28.volume,0.318,0.330,рост\n"));
}

}  // namespace
