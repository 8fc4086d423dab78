#include "core/storage/migration.h"
#include "core/storage/plan_file.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

using storage::OpenMode;
using storage::PlanFile;

namespace {

std::string schemaOf(const std::filesystem::path& file) {
    SQLite::Database database(file.string());
    SQLite::Statement row(database, "SELECT type || ' ' || name || ': ' || sql FROM sqlite_schema "
                                    "WHERE sql IS NOT NULL ORDER BY type, name");
    std::string schema;
    while (row.executeStep()) {
        schema += row.getColumn(0).getString() + "\n";
    }
    return schema;
}

/// past/version_N.sql is the dump of a plan as that version of the program wrote it; never edited.
std::filesystem::path restore(const TemporaryFolder& folder, int version) {
    const auto file = folder / ("версия-" + std::to_string(version) + ".tpgg");
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(readFile(TPGG_SOURCE_DIR "/tests/storage/past/version_" + std::to_string(version) + ".sql"));
    return file;
}

class PastVersion : public testing::TestWithParam<int> {};

TEST_P(PastVersion, BecomesWhatAFreshFileIs) {
    const TemporaryFolder folder;
    PlanFile::create(folder / "новый.tpgg", emptyPlan());
    const auto file = restore(folder, GetParam());

    const auto plan = PlanFile::open(file);

    EXPECT_FALSE(plan->readOnly());
    EXPECT_EQ(plan->copyBeforeUpgrade().has_value(), GetParam() < storage::migrations().back().number);
    EXPECT_EQ(schemaOf(file), schemaOf(folder / "новый.tpgg"));
    expectSame(plan->content(), filledPlan());
}

TEST_P(PastVersion, CanBeReadWithoutUpgradingIt) {
    const TemporaryFolder folder;
    const auto file = restore(folder, GetParam());
    const std::string before = readFile(file);
    expectSame(PlanFile::open(file, OpenMode::ReadOnly)->content(), filledPlan());
    EXPECT_EQ(readFile(file), before);
}

/// The first version that has such a thing; frozen by the program of that day.
TEST(PastVersionFive, KeepsItsFrozenAct) {
    const TemporaryFolder folder;
    const auto plan = PlanFile::open(restore(folder, 5), OpenMode::ReadOnly);
    ASSERT_EQ(plan->acts().size(), 1U);
    const scenario::ActVersion version = plan->act(1);
    EXPECT_EQ(version.title.words(), "№ 148-П от 25.12.2014");
    EXPECT_TRUE(version.isIntact());
    EXPECT_EQ(version.edition->checksum, filledPlan().edition->checksum);
}

INSTANTIATE_TEST_SUITE_P(Each, PastVersion, testing::Range(1, storage::migrations().back().number + 1));

}  // namespace
