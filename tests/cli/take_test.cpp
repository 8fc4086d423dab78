// «take»: figures that other tables of the plan justify.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

using testing::HasSubstr;
using testing::StartsWith;

class TakeFromATable : public CommandLineTest {
protected:
    TakeFromATable() {
        EXPECT_EQ(run({"new", plan22(), "--edition", "2022", "--region", "Учебная область", "--training"}).status, 0);
        EXPECT_EQ(run({"set", plan22(), "population.share_children", "0.195", "--year", "2022"}).status, 0);
        EXPECT_EQ(run({"set", plan22(), "population.share_adults", "0.805", "--year", "2022"}).status, 0);
    }
    [[nodiscard]] std::string plan22() const { return path("п22.tpgg"); }
    [[nodiscard]] std::string volume() const { return run({"get", plan22(), "a2.40.volume", "--year", "2022"}).out; }
    [[nodiscard]] Report take(std::vector<std::string> options) const {
        std::vector<std::string> arguments{"take", plan22()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run(arguments);
    }
};

const std::string takenLine =
    "2022,a2.40.volume,0.166336,0.16688,a11.32.corrected_hospitalisations,\"Взято из приложения 11, строка ";

TEST_F(TakeFromATable, ShowsFirstAndTakesThen) {
    const Report shown = take({"--table", "a11", "--cell", "a2.40.volume", "--dry-run"});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_THAT(shown.out, StartsWith("year,cell,was,becomes,from,reason\n" + takenLine));
    EXPECT_THAT(shown.err, HasSubstr("Можно взять: 1\u00A0значение."));
    EXPECT_EQ(volume(), "0.166336\n");
    const Report taken = take({"--table", "a11", "--cell", "a2.40.volume"});
    EXPECT_EQ(taken.status, 0) << taken.err;
    EXPECT_EQ(volume(), "0.16688\n");
    EXPECT_EQ(take({"--table", "a11", "--cell", "a2.40.volume"}).out, "year,cell,was,becomes,from,reason\n");
    EXPECT_EQ(run({"undo", plan22()}).status, 0);
    EXPECT_EQ(volume(), "0.166336\n");
}

TEST_F(TakeFromATable, TakesIntoTheScenarioAtHand) {
    EXPECT_EQ(run({"scenario", plan22(), "add", "По возрасту"}).status, 0);
    EXPECT_EQ(take({"--table", "a11", "--scenario", "По возрасту"}).status, 0);
    EXPECT_EQ(volume(), "0.166336\n");
    EXPECT_EQ(run({"get", plan22(), "a2.40.volume", "--year", "2022", "--scenario", "По возрасту"}).out, "0.16688\n");
}

TEST_F(TakeFromATable, RefusesWhatTheFormDoesNotTake) {
    const Report cell = take({"--cell", "a2.20.percap_oms"});
    EXPECT_EQ(cell.status, 2);
    EXPECT_THAT(cell.err, HasSubstr("«a2.20.percap_oms» не берётся из других приложений этой формы"));
    EXPECT_EQ(take({"--table", "a77"}).status, 1);
    EXPECT_EQ(take({"--year", "2019"}).status, 1);
}

}  // namespace
