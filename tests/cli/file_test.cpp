#include "tests/cli/program.h"

#include <unistd.h>

namespace {

using testing::HasSubstr;

using PlanFile = CommandLineTest;

/// Every byte but the last half: a copy that was interrupted.
void truncate(const std::string& file) {
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
}

TEST_F(PlanFile, ThatIsAbsentFails) {
    const Report check = run({"check", path("нет.tpgg")});
    EXPECT_EQ(check.status, 1);
    EXPECT_EQ(check.out, "");
    EXPECT_THAT(check.err, HasSubstr("не найден"));
}

TEST_F(PlanFile, ThatIsNoPlanFails) {
    writeText(path("письмо.tpgg"), "Уважаемые коллеги!\n");
    const Report table = run({"table", path("письмо.tpgg"), "--appendix", "2", "--year", "2015", "--format", "csv"});
    EXPECT_EQ(table.status, 1);
    EXPECT_THAT(table.err, HasSubstr("не план ТПГГ"));
}

TEST_F(PlanFile, ThatIsTruncatedFails) {
    truncate(plan());
    const Report get = run({"get", plan(), "a2.02.volume", "--year", "2015"});
    EXPECT_EQ(get.status, 1);
    EXPECT_THAT(get.err, HasSubstr("повреждён или обрезан"));
}

TEST_F(PlanFile, ChangedOutsideTheProgramIsToldByEveryVerbAndByCheck) {
    EXPECT_EQ(run({"set", plan(), "population.insured", "1010113", "--year", "2015"}).status, 0);
    std::string bytes = fileText(plan());
    std::size_t places = 0;
    for (std::size_t at = bytes.find("1010113"); at != std::string::npos; at = bytes.find("1010113", at + 1)) {
        bytes[at + 6] = '2';
        ++places;
    }
    ASSERT_GT(places, 0U);
    writeText(plan(), bytes);
    const Report get = run({"get", plan(), "population.insured", "--year", "2015"});
    EXPECT_EQ(get.status, 0);
    EXPECT_EQ(get.out, "1010112\n");
    EXPECT_THAT(get.err, HasSubstr("изменён вне программы"));
    const Report check = run({"check", plan(), "--deep"});
    EXPECT_EQ(check.status, 3);
    EXPECT_THAT(check.out, HasSubstr("изменён вне программы"));
    EXPECT_THAT(check.out, HasSubstr("журнал, запись 1: изменена вне программы"));
}

TEST_F(PlanFile, ThatIsSoundIsSaidSoByTheDeepCheckToo) {
    EXPECT_EQ(run({"check", plan(), "--deep"}).out, run({"check", plan()}).out);
}

TEST_F(PlanFile, OfANewerProgramIsNotChanged) {
    std::string bytes = fileText(plan());
    bytes[63] = 99;  // the last byte of user_version in the header of SQLite
    writeText(plan(), bytes);
    const Report set = run({"set", plan(), "a2.02.volume", "0.021"});
    EXPECT_EQ(set.status, 1);
    EXPECT_THAT(set.err, HasSubstr("более новой версией программы"));
    EXPECT_EQ(fileText(plan()), bytes);
}

TEST_F(PlanFile, ThatIsReadOnlyIsReadAndNotChanged) {
    if (::geteuid() == 0) {
        GTEST_SKIP() << "root may write everywhere";
    }
    std::filesystem::permissions(plan(), std::filesystem::perms::owner_read);
    EXPECT_EQ(get("a2.02.volume", "2015"), "0.02\n");
    EXPECT_EQ(run({"set", plan(), "a2.02.volume", "0.021"}).status, 1);
}

}  // namespace
