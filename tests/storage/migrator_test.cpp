#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "core/storage/new_file.h"
#include "core/storage/plan_file.h"
#include "tests/storage/every_connection.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Exception.h>
#include <gtest/gtest.h>

#include <array>

using storage::FileError;
using storage::FileFault;
using storage::Migration;
using storage::PlanFile;

namespace {

constexpr int latest = 5;

/// The steps of the program and one more, as the next release will have.
std::vector<Migration> withNext(const char* sql) {
    std::vector<Migration> steps(storage::migrations().begin(), storage::migrations().end());
    steps.push_back({steps.back().number + 1, "next", "0123", sql});
    return steps;
}

std::string one(SQLite::Database& database, const std::string& query) {
    return database.execAndGet(query).getString();
}

std::filesystem::path filledPlanIn(const TemporaryFolder& folder) {
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    return file;
}

}  // namespace

TEST(Migrations, AreNumberedWithoutGaps) {
    int number = 0;
    for (const Migration& step : storage::migrations()) {
        EXPECT_EQ(step.number, ++number);
        EXPECT_EQ(step.checksum.size(), 64U);
    }
    EXPECT_EQ(storage::migrations()[0].name, "create_plan");
    EXPECT_EQ(storage::migrations()[0].sql, readFile(TPGG_SOURCE_DIR "/migrations/0001_create_plan.sql"));
}

TEST(Migrator, RecordsEachStepWithItsChecksum) {
    const TemporaryFolder folder;
    SQLite::Database database(filledPlanIn(folder).string());
    EXPECT_EQ(one(database, "SELECT group_concat(number || ' ' || name) FROM migration"),
              "1 create_plan,2 scenario_tree,3 edition_upgrade,4 seal,5 act_versions");
    EXPECT_EQ(one(database, "SELECT checksum FROM migration WHERE number = 1"), storage::migrations()[0].checksum);
}

TEST(Migrator, CopiesTheFileAndThenUpgradesIt) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    const std::string before = readFile(file);

    const auto copy = storage::upgradeFile(file, latest, withNext("CREATE TABLE tariff (code TEXT) STRICT;"));

    EXPECT_EQ(copy, std::filesystem::path(file.string() + ".до-обновления-6"));
    EXPECT_EQ(readFile(copy), before);
    SQLite::Database database = storage::connectForWriting(file);
    EXPECT_EQ(storage::versionOf(database), 6);
    EXPECT_TRUE(database.tableExists("tariff"));
    EXPECT_EQ(one(database, "SELECT checksum FROM migration WHERE number = 6"), "0123");
    EXPECT_EQ(one(database, "PRAGMA foreign_keys"), "1");
    EXPECT_EQ(folder.listing(), "план.tpgg план.tpgg.до-обновления-6");
}

TEST(Migrator, LeavesAFileThatIsUpToDate) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    EXPECT_FALSE(PlanFile::open(file)->copyBeforeUpgrade());
    EXPECT_EQ(folder.listing(), "план.tpgg");
}

TEST(Migrator, KeepsAnEarlierCopy) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    writeFile(folder / "план.tpgg.до-обновления-6", "прежняя");
    const auto copy = storage::upgradeFile(file, latest, withNext("CREATE TABLE tariff (code TEXT) STRICT;"));
    EXPECT_EQ(copy, std::filesystem::path(file.string() + ".до-обновления-6-2"));
    EXPECT_EQ(readFile(folder / "план.tpgg.до-обновления-6"), "прежняя");
}

TEST(Migrator, AStepThatFailsLeavesTheFileAndNothingBesideIt) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    const std::string before = readFile(file);
    EXPECT_THROW(storage::upgradeFile(file, latest, withNext("CREATE TABLE tariff (code TEXT) STRICT; INSERT INTO x;")),
                 SQLite::Exception);
    EXPECT_EQ(readFile(file), before);
    EXPECT_EQ(folder.listing(), "план.tpgg");
}

TEST(Migrator, RollsBackAStepThatFailsHalfWay) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    SQLite::Database database = storage::connectForWriting(file);
    EXPECT_THROW(storage::applyMissingSteps(
                     database, withNext("CREATE TABLE tariff (code TEXT) STRICT; INSERT INTO nowhere VALUES (1);")),
                 SQLite::Exception);
    EXPECT_EQ(storage::versionOf(database), latest);
    EXPECT_FALSE(database.tableExists("tariff"));
}

TEST(Migrator, RollsBackAStepThatBreaksAReference) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    SQLite::Database database = storage::connectForWriting(file);
    EXPECT_THROW(storage::applyMissingSteps(database, withNext("DELETE FROM scenario WHERE id = 1;")),
                 SQLite::Exception);
    EXPECT_EQ(one(database, "SELECT count(*) FROM scenario"), "2");
    EXPECT_EQ(storage::versionOf(database), latest);
}

TEST(Migrator, RefusesAStepWithAnotherChecksum) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    std::vector<Migration> edited(storage::migrations().begin(), storage::migrations().end());
    edited[0].checksum = "0123";
    SQLite::Database database = storage::connectForReading(file);
    EXPECT_EQ(errorOf([&] { storage::requireKnownSteps(database, edited, file); }).fault(), FileFault::Altered);
}

TEST(Connection, IsHardened) {
    const TemporaryFolder folder;
    const auto file = filledPlanIn(folder);
    SQLite::Database database = storage::connectForWriting(file);
    EXPECT_EQ(one(database, "PRAGMA foreign_keys"), "1");
    EXPECT_EQ(one(database, "PRAGMA synchronous"), "2");
    EXPECT_EQ(one(database, "PRAGMA journal_mode"), "persist");
    EXPECT_EQ(one(database, "PRAGMA trusted_schema"), "0");
    EXPECT_EQ(one(database, "PRAGMA cell_size_check"), "1");
    EXPECT_THROW(database.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''"), SQLite::Exception);
}

TEST(Schema, IsStrictAndHoldsNoComputedCells) {
    const TemporaryFolder folder;
    SQLite::Database database(filledPlanIn(folder).string());
    EXPECT_EQ(one(database, "SELECT group_concat(name, ' ') FROM (SELECT name FROM pragma_table_list "
                            "WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name)"),
              "act_form act_value act_version edition edition_file journal journal_edition journal_edition_file "
              "journal_item journal_link journal_scenario migration override plan scenario seal");
    EXPECT_EQ(one(database, "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND NOT strict "
                            "AND name NOT LIKE 'sqlite_%'"),
              "0");
}
