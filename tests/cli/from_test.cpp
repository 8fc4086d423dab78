#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

using NewFrom = CommandLineTest;

TEST_F(NewFrom, CarriesTheYearsBothPlansHaveAndTheFactsOfTheYearBefore) {
    const std::string next = path("next.tpgg");
    ASSERT_EQ(run({"set", plan(), "document.signatory", "Иванов И.И."}).status, 0);
    const Report made =
        run({"new", next, "--edition", "2015", "--region", "Астраханская область", "--year", "2016", "--from", plan()});
    EXPECT_EQ(made.status, 0);
    EXPECT_THAT(made.err, StartsWith("Перенесено: "));
    EXPECT_THAT(made.err, HasSubstr("Численности нет в прежнем плане, её нужно ввести: 2017, 2018.\n"));
    EXPECT_THAT(made.err, Not(HasSubstr("Нет в новой форме")));
    EXPECT_EQ(run({"get", next, "population.insured", "--year", "2016"}).out, "1010111\n");
    EXPECT_EQ(run({"get", next, "population.insured", "--year", "2018"}).out, "\n");
    EXPECT_EQ(run({"get", next, "document.signatory"}).out, "Иванов И.И.\n");
    EXPECT_EQ(run({"get", next, "previous.a2.02.cost_budget", "--year", "2016"}).out, "101.03\n");
    EXPECT_EQ(run({"get", next, "a2.02.volume", "--year", "2016"}).out, "\n");
    EXPECT_THAT(run({"journal", next}).out, HasSubstr("перенос из плана «plan.tpgg»"));
    EXPECT_EQ(run({"undo", next}).status, 0);
    EXPECT_EQ(run({"get", next, "population.insured", "--year", "2016"}).out, "\n");
}

TEST_F(NewFrom, AnotherFormListsWhatFoundNoMatch) {
    const std::string next = path("next.tpgg");
    const Report made =
        run({"new", next, "--edition", "2022", "--region", "Астраханская область", "--year", "2017", "--from", plan()});
    EXPECT_EQ(made.status, 0);
    EXPECT_THAT(made.err, HasSubstr("Нет в новой форме:\n"));
    EXPECT_THAT(made.err, HasSubstr("03 «Заболевания вне программы ОМС»"));
    EXPECT_THAT(made.err, HasSubstr("  приложение 2: 22.1 «"));
    EXPECT_THAT(made.err, HasSubstr("» – на 23.1.1, 23.1.2, 23.1.3\n"));
    EXPECT_THAT(made.err, HasSubstr("Новые:\n"));
    // Строка 28 формы 2015 года – строка 33 формы 2022-го; 583,9 млн руб. – 583 900 тыс. руб.
    EXPECT_EQ(run({"get", next, "previous.a2.33.cost_oms", "--year", "2017"}).out, "583900\n");
    EXPECT_EQ(run({"get", next, "document.region_genitive"}).out, "Астраханской области\n");
}

TEST_F(NewFrom, APlanOfAnotherRegionIsAWarning) {
    const Report made =
        run({"new", path("next.tpgg"), "--edition", "2022", "--region", "Омская область", "--from", plan()});
    EXPECT_EQ(made.status, 0);
    EXPECT_THAT(made.err, StartsWith("Внимание: прежний план – другого региона, «Астраханская область».\n"));
    EXPECT_THAT(made.err, HasSubstr("Факт прошлого года не перенесён: в прежнем плане нет 2021 года.\n"));
    EXPECT_THAT(made.err, HasSubstr("её нужно ввести: 2022, 2023, 2024.\n"));
    EXPECT_EQ(run({"get", path("next.tpgg"), "document.region_genitive"}).out, "Омской области\n");
}

TEST_F(NewFrom, AnOldPlanThatDoesNotOpenMakesNothing) {
    const Report made =
        run({"new", path("next.tpgg"), "--edition", "2022", "--region", "Омская область", "--from", path("нет.tpgg")});
    EXPECT_EQ(made.status, 1);
    EXPECT_THAT(made.err, HasSubstr("нет.tpgg"));
    EXPECT_FALSE(std::filesystem::exists(path("next.tpgg")));
}

}  // namespace
