// The ministry fills the rows of the budget, the fund those of ОМС, each in a file of its own.
#include "tests/cli/program.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Merge : public CommandLineTest {
protected:
    Merge() {
        EXPECT_EQ(run({"set", plan(), "population.residents", "1010340", "--note", "общее начало"}).status, 0);
        std::filesystem::copy(plan(), fund());
    }
    [[nodiscard]] std::string fund() const { return path("фонд.tpgg"); }
    static void set(const std::string& file, const std::string& cell, const std::string& value,
                    const std::string& year = "2016") {
        const Report report = run({"set", file, cell, value, "--year", year});
        ASSERT_EQ(report.status, 0) << report.err;
    }
    [[nodiscard]] std::string states() const { return run({"merge", plan(), fund(), "--dry-run"}).out; }
};

TEST_F(Merge, TellsWhatOnlyOneOfThemChanged) {
    set(plan(), "a2.02.volume", "0.022");
    set(fund(), "a2.28.volume", "0.319");
    const std::string told = states();
    EXPECT_THAT(told, HasSubstr("state,scenario,year,parameter,mine,theirs\n"));
    EXPECT_THAT(told, HasSubstr("theirs,Базовый,2016,a2.28.volume,0.318,0.319\n"));
    EXPECT_THAT(told, HasSubstr("mine,Базовый,2016,a2.02.volume,0.022,0.02\n"));
    EXPECT_THAT(told, HasSubstr("same,Базовый,2016,a2.28.unit_cost,1817.8,1817.8\n"));
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.318\n");
}

TEST_F(Merge, TakesWhatTheOtherChangedAsOneDeed) {
    set(plan(), "a2.02.volume", "0.022");
    set(fund(), "a2.28.volume", "0.319");
    set(fund(), "a2.28.unit_cost", "1820");
    const Report report = run({"merge", plan(), fund()});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.err, HasSubstr("Принято: 2\u00A0значения."));
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.319\n");
    EXPECT_EQ(get("a2.02.volume", "2016"), "0.022\n");
    EXPECT_THAT(run({"journal", plan()}).out, HasSubstr("Принято из плана «фонд.tpgg»: 2\u00A0значения"));
    ASSERT_EQ(run({"undo", plan()}).status, 0);
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.318\n");
    EXPECT_EQ(get("a2.28.unit_cost", "2016"), "1817.8\n");
}

TEST_F(Merge, RefusesWhatBothChangedUntilToldWhichSideStands) {
    set(plan(), "a2.28.volume", "0.32");
    set(fund(), "a2.28.volume", "0.319");
    set(fund(), "a2.31.volume", "0.2");
    const Report refused = run({"merge", plan(), fund()});
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.err, AllOf(HasSubstr("a2.28.volume@2016"), HasSubstr("здесь 0.32"), HasSubstr("там 0.319"),
                                   HasSubstr("--take mine")));
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.32\n");
    EXPECT_THAT(states(), HasSubstr("conflict,Базовый,2016,a2.28.volume,0.32,0.319\n"));
    ASSERT_EQ(run({"merge", plan(), fund(), "--take", "mine"}).status, 0);
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.32\n");
    EXPECT_EQ(get("a2.31.volume", "2016"), "0.2\n");
    ASSERT_EQ(run({"merge", plan(), fund(), "--take", "theirs"}).status, 0);
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.319\n");
}

TEST_F(Merge, TakesTheRowsAskedFor) {
    set(fund(), "a2.28.volume", "0.319");
    set(fund(), "a2.31.volume", "0.2");
    ASSERT_EQ(run({"merge", plan(), fund(), "--rows", "31"}).status, 0);
    EXPECT_EQ(get("a2.28.volume", "2016"), "0.318\n");
    EXPECT_EQ(get("a2.31.volume", "2016"), "0.2\n");
    const Report wrong = run({"merge", plan(), fund(), "--rows", "999"});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.err, HasSubstr("строки «999» нет"));
}

TEST_F(Merge, TakesAwayWhatTheOtherTookAway) {
    set(fund(), "a2.28.volume", "");
    EXPECT_THAT(states(), HasSubstr("theirs,Базовый,2016,a2.28.volume,0.318,\n"));
    ASSERT_EQ(run({"merge", plan(), fund()}).status, 0);
    EXPECT_EQ(get("a2.28.volume", "2016"), "\n");
}

/// Plans made apart have no common past: what both have and differs is for a person to decide.
TEST_F(Merge, WithoutACommonPastEveryDifferenceIsAConflict) {
    const std::string apart = path("отдельно.tpgg");
    ASSERT_EQ(run({"new", apart, "--edition", "2015", "--region", "Астраханская область"}).status, 0);
    set(apart, "a2.28.volume", "0.4");
    set(apart, "law.tfoms_budget", "7", "2016");
    const std::string told = run({"merge", plan(), apart, "--dry-run"}).out;
    EXPECT_THAT(told, HasSubstr("conflict,Базовый,2016,a2.28.volume,0.318,0.4\n"));
    EXPECT_THAT(told, Not(HasSubstr("a2.31.volume")));
}

/// A scenario that this plan does not have is told; one asked for by name must be in both.
TEST_F(Merge, ScenariosAreMatchedByName) {
    ASSERT_EQ(run({"scenario", fund(), "add", "Их вариант"}).status, 0);
    const Report report = run({"merge", plan(), fund()});
    EXPECT_EQ(report.status, 0);
    EXPECT_THAT(report.err, HasSubstr("Сценария «Их вариант» в этом плане нет"));
    const Report missing = run({"merge", plan(), fund(), "--scenario", "Их вариант"});
    EXPECT_EQ(missing.status, 1);
    EXPECT_THAT(missing.err, HasSubstr("Сценария «Их вариант» нет в этом плане"));
}

/// Row 28 of 2015 (обращения) is another number in 2022; millions are thousands there.
TEST_F(Merge, RowsOfAnotherFormAreMatchedByTheirMeaning) {
    const std::string next = path("по-новому.tpgg");
    ASSERT_EQ(run({"new", next, "--edition", "2022", "--year", "2015", "--region", "Астраханская область"}).status, 0);
    const Report report = run({"merge", next, plan(), "--dry-run"});
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_THAT(report.out, HasSubstr("new,Базовый,2015,population.insured,,1010111\n"));
    EXPECT_THAT(report.err, HasSubstr("нет места для"));
}

}  // namespace
