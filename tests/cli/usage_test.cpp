#include "tests/cli/program.h"

namespace {

using testing::HasSubstr;
using testing::StartsWith;

using Usage = CommandLineTest;

TEST_F(Usage, VersionIsTheVersionOfTheProject) {
    const Report version = run({"--version"});
    EXPECT_EQ(version.status, 0);
    EXPECT_EQ(version.out, TPGG_VERSION "\n");
}

TEST_F(Usage, HelpListsTheVerbsInRussian) {
    const Report help = run({"--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_THAT(help.out, StartsWith("tpgg-cli – планировщик территориальной программы государственных гарантий\n"));
    EXPECT_THAT(help.out, HasSubstr("\n  undo FILE\n      Отменить последнее изменение\n"));
}

TEST_F(Usage, NothingToDoIsWrongUsage) {
    const Report nothing = run({});
    EXPECT_EQ(nothing.status, 2);
    EXPECT_EQ(nothing.out, "");
    EXPECT_THAT(
        nothing.err,
        StartsWith("Не сказано, что сделать. Действия: editions, new, import, get, set, "
                   "journal, undo, redo, upgrade, table, report, deviations, note, audit, explain, check, scenario, "
                   "compare, solve, rebalance, sweep, index, export, snapshots, act, method, merge, take."));
}

TEST_F(Usage, UnknownVerbIsNamed) {
    const Report unknown = run({"frobnicate"});
    EXPECT_EQ(unknown.status, 2);
    EXPECT_THAT(unknown.err, StartsWith("Неизвестное действие: frobnicate. Действия: editions, "));
}

TEST_F(Usage, MissingAndExtraArgumentsAreNamed) {
    const Report missing = run({"table", plan(), "--appendix", "2", "--format", "csv"});
    EXPECT_EQ(missing.status, 2);
    EXPECT_THAT(missing.err, StartsWith("Не хватает обязательного: --year."));

    const Report extra = run({"undo", plan(), "дважды"});
    EXPECT_EQ(extra.status, 2);
    EXPECT_THAT(extra.err, StartsWith("Лишнее в вызове: дважды."));

    const Report halfOption = run({"get", plan(), "a2.02.volume", "--year"});
    EXPECT_EQ(halfOption.status, 2);
    EXPECT_THAT(halfOption.err, StartsWith("Неверное число значений: --year."));
}

TEST_F(Usage, YearMustBeAYear) {
    const Report year = run({"get", plan(), "a2.02.volume", "--year", "прошлый"});
    EXPECT_EQ(year.status, 2);
    EXPECT_EQ(year.err, "--year: «прошлый» – не год; ожидается, например, 2016.\n");
}

TEST_F(Usage, CellOfNoYearIsNotGuessed) {
    const Report get = run({"get", plan(), "a2.38.cost_oms"});
    EXPECT_EQ(get.status, 2);
    EXPECT_EQ(get.err, "Не хватает --year: «a2.38.cost_oms» в каждом году своё.\n");
}

TEST_F(Usage, FormatThatTheBuildLacksListsThoseItHas) {
    const Report table = run({"table", plan(), "--appendix", "2", "--year", "2015", "--format", "doc"});
    EXPECT_EQ(table.status, 2);
    EXPECT_EQ(table.err,
              "--format: вида «doc» в этой сборке нет; есть csv, json, xlsx, ods, odt, html" TPGG_PAPER ".\n");
    EXPECT_EQ(run({"check", plan(), "--format", "pdf"}).err,
              "--format: вида «pdf» в этой сборке нет; есть text, json, csv.\n");
}

}  // namespace
