// Facts of earlier years: set, asked for, taken from a file, told in the journal, undone.
#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::Not;

using Facts = CommandLineTest;

TEST_F(Facts, AreSetAndReadByCalendarYearAndByTheYearAfter) {
    EXPECT_EQ(run({"set", plan(), "fact.a2.28.volume", "0,3010", "--year", "2013", "--note", "форма № 62"}).status, 0);
    EXPECT_EQ(run({"set", plan(), "previous.a2.28.volume", "0.309", "--year", "2015"}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2013"), "0.3010\n");
    EXPECT_EQ(get("fact.a2.28.volume", "2014"), "0.309\n");
    EXPECT_EQ(get("previous.a2.28.volume", "2015"), "0.309\n");
    EXPECT_EQ(get("fact.a2.28.volume", "2012"), "\n");
    // The plan's own figure stays what it was.
    EXPECT_EQ(get("a2.28.volume", "2015"), "0.318\n");
    EXPECT_EQ(run({"set", plan(), "fact.a2.38.cost_oms", "8000,1", "--year", "2014"}).status, 0);
    EXPECT_EQ(get("previous.a2.38.cost_oms", "2015"), "8000.1\n");
}

TEST_F(Facts, TheJournalNamesThemByTheirYearAndUndoTakesThemBack) {
    ASSERT_EQ(run({"set", plan(), "previous.a2.28.volume", "0.309", "--year", "2015"}).status, 0);
    EXPECT_THAT(run({"journal", plan()}).out, HasSubstr("fact.a2.28.volume, 2014 год: не задано → 0,309\n"));
    const std::string csv = run({"journal", plan(), "--format", "csv"}).out;
    EXPECT_THAT(csv, HasSubstr(",2014,fact.a2.28.volume,,0.309,"));
    EXPECT_THAT(csv, Not(HasSubstr("previous.")));
    ASSERT_EQ(run({"undo", plan()}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2014"), "\n");
    ASSERT_EQ(run({"redo", plan()}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2014"), "0.309\n");
}

TEST_F(Facts, AFileOfInputsBringsThreeYears) {
    const std::string file = inputs(",2012,fact.a2.28.volume,0.295,форма № 14-МЕД\n,2013,fact.a2.28.volume,0.301,\n"
                                    ",2014,fact.a2.28.volume,0.309,\n,2014,fact.a1.01.total,9000.5,\n");
    EXPECT_EQ(run({"import", plan(), file}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2012"), "0.295\n");
    EXPECT_EQ(get("fact.a2.28.volume", "2014"), "0.309\n");
    EXPECT_EQ(get("fact.a1.01.total", "2014"), "9000.5\n");
    EXPECT_EQ(run({"undo", plan()}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2012"), "\n");
}

TEST_F(Facts, ATableOfAnEarlierYearIsTakenWithItsComputedCells) {
    const std::string file = path("2013.csv");
    writeText(file, "row,label,volume,cost_oms\n28,Скорая,0.301,560.5\n38,Итого,X,9000.5\n");
    EXPECT_EQ(run({"import", plan(), file, "--table", "a2", "--facts", "--year", "2013"}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2013"), "0.301\n");
    EXPECT_EQ(get("fact.a2.38.cost_oms", "2013"), "9000.5\n");
    // The plan's own figures stay.
    EXPECT_EQ(get("a2.28.volume", "2015"), "0.318\n");
    EXPECT_EQ(run({"undo", plan()}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2013"), "\n");
}

TEST_F(Facts, ATableOfAYearThatIsNoEarlierOneIsRefused) {
    const std::string file = path("2011.csv");
    writeText(file, "row,year,volume\n28,2011,0.301\n");
    const Report report = run({"import", plan(), file, "--table", "a2", "--facts"});
    EXPECT_EQ(report.status, 1);
    EXPECT_THAT(report.err, HasSubstr("«2011» – не прежний год; ожидался год до программы, не раньше чем за три"));
    EXPECT_EQ(run({"import", plan(), file, "--facts"}).status, 2);
}

TEST_F(Facts, AScenarioHasItsOwnAndTheDifferenceNamesThem) {
    ASSERT_EQ(run({"scenario", plan(), "add", "Рост"}).status, 0);
    ASSERT_EQ(run({"set", plan(), "fact.a2.28.volume", "0.31", "--year", "2014", "--scenario", "Рост"}).status, 0);
    EXPECT_EQ(get("fact.a2.28.volume", "2014"), "\n");
    EXPECT_THAT(run({"scenario", plan(), "diff", "Базовый", "Рост"}).out,
                HasSubstr("fact.a2.28.volume\t2014\tне введено\t0,31"));
}

TEST_F(Facts, YearsOutsideAndCellsWithoutFiguresAreRefused) {
    const auto refusal = [this](const char* parameter, const char* year) {
        const Report report = run({"set", plan(), parameter, "1", "--year", year});
        EXPECT_EQ(report.status, 1);
        return report.err;
    };
    EXPECT_THAT(refusal("fact.a2.28.volume", "2011"),
                HasSubstr("фактов за 2011 год план не хранит; ожидался год из 2012–2016"));
    EXPECT_THAT(refusal("fact.a2.28.volume", "2017"), HasSubstr("ожидался год из 2012–2016"));
    EXPECT_THAT(refusal("fact.a2.01.volume", "2014"), HasSubstr("ячейка закрыта формой («X»), факта"));
    EXPECT_THAT(refusal("fact.a2.28.wards", "2014"), HasSubstr("нет столбца «wards»"));
    EXPECT_THAT(run({"set", plan(), "fact.a2.28.volume", "1"}).err, HasSubstr("у факта свой год"));
    EXPECT_THAT(run({"get", plan(), "fact.a2.28.volume", "--year", "2011"}).err,
                HasSubstr("Фактов за 2011 год план не хранит; ожидался год из 2012–2016."));
    EXPECT_EQ(run({"get", plan(), "fact.a2.28.volume"}).status, 2);
}

TEST_F(Facts, OfTheYearsThatAreOverComeWithLastYearsPlan) {
    ASSERT_EQ(run({"set", plan(), "fact.a2.28.volume", "0.305", "--year", "2014", "--note", "форма № 62"}).status, 0);
    const std::string next = path("next.tpgg");
    ASSERT_EQ(
        run({"new", next, "--edition", "2015", "--region", "Астраханская область", "--year", "2017", "--from", plan()})
            .status,
        0);
    EXPECT_EQ(run({"get", next, "fact.a2.28.volume", "--year", "2014"}).out, "0.305\n");
    // What the old plan planned for 2015 and 2016.
    EXPECT_EQ(run({"get", next, "fact.a2.28.volume", "--year", "2015"}).out, "0.318\n");
    EXPECT_EQ(run({"get", next, "previous.a2.28.volume", "--year", "2017"}).out, "0.318\n");
}

// Text and marks have no history.
TEST_F(Facts, ATextHasNone) {
    const std::string training = path("training.tpgg");
    ASSERT_EQ(run({"new", training, "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
    EXPECT_THAT(run({"set", training, "fact.a3.n1.mo_name", "1", "--year", "2021"}).err,
                HasSubstr("в столбце «mo_name» не число; факт прежнего года есть только у чисел"));
    // A row of a list has: it is known by its key.
    EXPECT_EQ(run({"set", training, "fact.a14.300001.visits_fact", "1200", "--year", "2021"}).status, 0);
    EXPECT_EQ(run({"get", training, "fact.a14.300001.visits_fact", "--year", "2021"}).out, "1200\n");
}

}  // namespace
