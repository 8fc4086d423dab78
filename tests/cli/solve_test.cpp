// The sample is the programme of Astrakhan oblast; figures by hand: tests/unit/analysis/solve_test.cpp.
#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::Not;

using SolveVerb = CommandLineTest;
using RebalanceVerb = CommandLineTest;
using IndexVerb = CommandLineTest;
using SweepVerb = CommandLineTest;

TEST_F(SolveVerb, WritesAScenarioThatComputesTheGoal) {
    const Report done = run({"solve", plan(), "--target", "a2.38.cost=11236,6", "--by", "a2.28.volume", "--year",
                             "2016", "--name", "Рост скорой"});
    EXPECT_EQ(done.status, 0);
    EXPECT_EQ(done.out, "Было: a2.38.cost = 11\u00A0207,3.\n"
                        "Достижимо: объём, строка 28 = 0,334 даёт 11\u00A0236,6.\n"
                        "Создан сценарий «Рост скорой».\n");
    EXPECT_EQ(run({"get", plan(), "a2.38.cost_oms", "--year", "2016", "--scenario", "Рост скорой"}).out, "8844.7\n");
    EXPECT_EQ(get("a2.38.cost_oms", "2016"), "8815.4\n");
}

TEST_F(SolveVerb, ShowsBothNeighboursAndWritesNothingWhenAskedTo) {
    const std::string before = fileText(plan());
    const Report shown = run({"solve", plan(), "--target", "a2.38.cost", "--value", "11300", "--by", "a2.28.volume",
                              "--year", "2016", "--show", "--format", "json"});
    EXPECT_EQ(shown.status, 0);
    EXPECT_THAT(shown.out, HasSubstr("\"reach\": \"nearest\""));
    EXPECT_THAT(shown.out, HasSubstr("\"value\": \"0.369\",\n  \"figure\": \"11301.0\""));
    EXPECT_EQ(fileText(plan()), before);
}

TEST_F(SolveVerb, SaysThatTheTargetMissesAPart) {
    ASSERT_EQ(run({"set", plan(), "a2.30.unit_cost", "", "--year", "2016"}).status, 0);
    const std::vector<std::string> solve{"solve",        plan(),   "--target", "a2.38.cost=7000", "--by",
                                         "a2.28.volume", "--year", "2016",     "--show"};
    EXPECT_THAT(run(solve).out, HasSubstr("Число «a2.38.cost» неполное: введены не все слагаемые"));
    std::vector<std::string> json = solve;
    json.insert(json.end(), {"--format", "json"});
    EXPECT_THAT(run(json).out, HasSubstr("\"complete\": false"));
}

TEST_F(SolveVerb, ABoundThatStopsItIsAFailureThatChangesNothing) {
    const std::string before = fileText(plan());
    const Report stopped = run(
        {"solve", plan(), "--target", "a2.38.cost=11300", "--by", "a2.28.volume", "--year", "2016", "--to", "0,334"});
    EXPECT_EQ(stopped.status, 1);
    EXPECT_EQ(stopped.out, "");
    EXPECT_THAT(stopped.err, HasSubstr("Недостижимо: мешает верхняя граница 0,334 (задана вами)"));
    EXPECT_EQ(run({"solve", plan(), "--target", "a2.38.cost", "--by", "a2.28.volume", "--year", "2016"}).status, 2);
    EXPECT_EQ(fileText(plan()), before);
}

TEST_F(RebalanceVerb, MovesVolumeIntoANewScenario) {
    const Report done = run({"rebalance", plan(), "--year", "2016", "--rows", "30,31", "--bounds", "30=..0,17"});
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(done.out, HasSubstr("строка 31: объём 0,56 → 0,596"));
    EXPECT_THAT(done.out, HasSubstr("остаток от округления объёмов +0,5306 руб."));
    EXPECT_EQ(run({"get", plan(), "a2.31.volume", "--year", "2016", "--scenario", "Перенос объёмов, 2016 год"}).out,
              "0.596\n");
    const Report refused = run({"rebalance", plan(), "--year", "2016", "--rows", "30,31", "--bounds", "30=0,3.."});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("Мешают: строка 30 – не меньше 0,3"));
}

TEST_F(RebalanceVerb, SaysThatTheProgrammeMissesAPart) {
    std::vector<std::string> ask{"rebalance", plan(),     "--year",    "2016",  "--rows",
                                 "30,31",     "--bounds", "30=..0,17", "--show"};
    EXPECT_THAT(run(ask).out, Not(HasSubstr("неполная")));
    ASSERT_EQ(run({"set", plan(), "a2.28.unit_cost", "", "--year", "2016"}).status, 0);
    EXPECT_THAT(run(ask).out, HasSubstr("\nСтоимость программы неполная, 2016 год: введены не все слагаемые.\n"));
    ask.insert(ask.end(), {"--format", "json"});
    EXPECT_THAT(run(ask).out, HasSubstr("\"complete\": false"));
}

TEST_F(IndexVerb, SaysThatTheProgrammeMissesAPart) {
    const std::vector<std::string> ask{"index",        plan(),      "--name", "Индекс",   "--by",
                                       "a2.unit_cost", "--rows",    "31",     "--factor", "2016=1,05",
                                       "--factor",     "2015=1,02", "--show"};
    EXPECT_THAT(run(ask).out, Not(HasSubstr("неполная")));
    ASSERT_EQ(run({"set", plan(), "a2.28.unit_cost", "", "--year", "2016"}).status, 0);
    EXPECT_THAT(run(ask).out, HasSubstr("Стоимость программы неполная, 2016 год: введены не все слагаемые.\n"));
}

TEST_F(RebalanceVerb, RefusesARowNamedTwice) {
    const Report refused = run({"rebalance", plan(), "--year", "2016", "--rows", "30,31,30"});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("строка 30 названа дважды"));
}

TEST_F(IndexVerb, IsOneStepOfUndoWithItsName) {
    const Report done = run({"index", plan(), "--name", "Индекс-дефлятор", "--by", "a2.unit_cost", "--rows", "28,31",
                             "--factor", "2016=1,05"});
    EXPECT_EQ(done.status, 0);
    EXPECT_THAT(done.out, HasSubstr("a2.28.unit_cost@2016: 1\u00A0817,8 → 1\u00A0908,7\n"));
    EXPECT_EQ(get("a2.31.unit_cost", "2016"), "1400.1\n");
    EXPECT_EQ(run({"undo", plan()}).err, "Отменено: индексация: Индекс-дефлятор.\n");
    EXPECT_EQ(get("a2.31.unit_cost", "2016"), "1333.4\n");
}

TEST_F(IndexVerb, WarnsOfAPercentageTypedForAFactor) {
    const Report shown = run({"index", plan(), "--name", "Индекс", "--by", "a2.unit_cost", "--rows", "28", "--factor",
                              "2016=104", "--show"});
    EXPECT_EQ(shown.status, 0);
    EXPECT_THAT(shown.out, HasSubstr("Внимание, 2016 год: индекс 104 увеличит значения в 104\u00A0раза; вероятно, "
                                     "имелось в виду 1,04.\n"));
}

TEST_F(IndexVerb, SaysWhatWillNotFollowTheNormative) {
    const std::string file = path("2022.tpgg");
    ASSERT_EQ(run({"new", file, "--edition", "2022", "--region", "Астраханская область"}).status, 0);
    ASSERT_EQ(run({"set", file, "coefficient.kd", "1,105000", "--year", "2022"}).status, 0);
    // 2 884,7 × 1,105 = 3 187,59; × 1,05 = 3 346,97.
    EXPECT_EQ(
        run({"index", file, "--name", "Индекс", "--by", "a2.unit_cost", "--rows", "33", "--factor", "2022=1,05",
             "--show"})
            .out,
        "1\u00A0значение рассчитано из норматива; после индексации оно станет числом сценария и за нормативом и КД "
        "следовать не будет.\nСтоимость программы неполная, 2022 год: введены не все слагаемые.\n"
        "a2.33.unit_cost@2022: 3\u00A0187,59 → 3\u00A0346,97\nИзменится 1\u00A0значение.\n");
    EXPECT_THAT(
        run({"solve", file, "--target", "a2.33.percap_oms=950", "--by", "a2.33.unit_cost", "--year", "2022", "--show"})
            .out,
        HasSubstr("\n1\u00A0значение рассчитано из норматива; после подбора оно станет числом нового сценария и за "
                  "нормативом и КД следовать не будет.\n"));
    EXPECT_THAT(
        run({"rebalance", file, "--year", "2022", "--rows", "33,35.2", "--bounds", "33=..0,28", "--show"}).out,
        HasSubstr("\n2\u00A0значения рассчитаны из нормативов; после переноса они станут числами нового сценария и "
                  "за нормативом следовать не будут.\n"));
}

TEST_F(SweepVerb, PrintsAGridAndPicksAPointExactly) {
    writeText(path("grid.toml"), "kind = \"grid\"\ntarget = \"a2.38.cost\"\nyear = 2016\n"
                                 "[[parameter]]\nname = \"a2.28.volume\"\nfrom = 0.318\nto = 0.334\nsteps = 2\n");
    EXPECT_EQ(run({"sweep", plan(), path("grid.toml"), "--format", "csv"}).out,
              "a2.28.volume,a2.38.cost\n0.318,11207.3\n0.334,11236.6\n");
    EXPECT_EQ(run({"sweep", plan(), path("grid.toml"), "--format", "csv", "--pick", "2", "--name", "Точка"}).out,
              "a2.28.volume,a2.38.cost\n0.334,11236.6\n");
    EXPECT_EQ(run({"get", plan(), "a2.28.volume", "--year", "2016", "--scenario", "Точка"}).out, "0.334\n");
}

TEST_F(SweepVerb, TheSameSeedGivesTheSameBytesOnAnyThreads) {
    writeText(path("mc.toml"),
              "kind = \"monte_carlo\"\ntarget = \"a2.38.cost\"\nyear = 2016\npoints = 20000\n"
              "[[parameter]]\nname = \"a2.unit_cost\"\ndistribution = \"normal\"\nmean = 1.05\ndeviation = 0.02\n");
    const auto with = [&](const std::string& seed, const std::string& threads) {
        return run({"sweep", plan(), path("mc.toml"), "--format", "csv", "--seed", seed, "--threads", threads}).out;
    };
    const std::string one = with("3", "1");
    EXPECT_THAT(one, HasSubstr("points,,,20000\n"));
    EXPECT_EQ(with("3", "2"), one);
    EXPECT_NE(with("4", "1"), one);
}

TEST_F(SweepVerb, ListsEveryFaultOfItsDescription) {
    writeText(path("bad.toml"), "kind = \"grid\"\ntarget = \"a2.38.cost\"\nyear = 2016\n"
                                "[[parameter]]\nname = \"a2.77.volume\"\nfrom = 2\nto = 1\nsteps = 2\n");
    const Report refused = run({"sweep", plan(), path("bad.toml")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, HasSubstr("SPEC.toml, строка 5, ключ parameter.name: "));
    EXPECT_THAT(refused.err, HasSubstr("SPEC.toml, строка 7, ключ parameter.to: границы перепутаны"));
}

}  // namespace
