#include "core/output/plan_mark.h"
#include "tests/unit/output/output_fixture.h"

#include <sys/stat.h>

using output::Ruined;
using output::ruinedBy;

namespace {

using PlanMark = OutputTest;

TEST_F(PlanMark, KnowsAPlanByItsHeaderUnderAnyName) {
    put("таблица.csv", planHeader() + "и ещё");
    EXPECT_EQ(ruinedBy(at("таблица.csv")), Ruined::Plan);
    std::filesystem::create_symlink(at("таблица.csv"), at("ссылка"));
    EXPECT_EQ(ruinedBy(at("ссылка")), Ruined::Plan);
}

TEST_F(PlanMark, LeavesOtherFilesAlone) {
    put("чужая.db", std::string("SQLite format 3\0", 16) + std::string(84, '\0'));
    put("план.tpgg", "row,label\n");
    put("обрезок", planHeader().substr(0, 99));
    EXPECT_EQ(ruinedBy(at("чужая.db")), std::nullopt);
    EXPECT_EQ(ruinedBy(at("план.tpgg")), std::nullopt);
    EXPECT_EQ(ruinedBy(at("обрезок")), std::nullopt);
    EXPECT_EQ(ruinedBy(at("нет такого")), std::nullopt);
}

TEST_F(PlanMark, KeepsTheJournalAndTheLockOfAPlan) {
    put("план.tpgg", planHeader());
    EXPECT_EQ(ruinedBy(at("план.tpgg-journal")), Ruined::CompanionOfPlan);
    EXPECT_EQ(ruinedBy(at("план.tpgg.lock")), Ruined::CompanionOfPlan);
    EXPECT_EQ(ruinedBy(at("другой.lock")), std::nullopt);
}

TEST_F(PlanMark, NeverWaitsForAPipe) {
    ASSERT_EQ(mkfifo(at("труба").c_str(), 0600), 0);
    EXPECT_EQ(ruinedBy(at("труба")), std::nullopt);
}

}  // namespace
