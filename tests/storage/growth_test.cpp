// A plan grows by its journal alone. What one more edit costs is counted in statements, rows and pages, never in
// seconds.
#include "core/scenario/draft.h"
#include "core/scenario/tree.h"
#include "core/storage/plan_file.h"
#include "tests/storage/every_connection.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

using storage::OpenMode;
using storage::PlanFile;

namespace {

/// What every connection did between two looks.
struct Effort {
    std::int64_t statements = 0;
    std::int64_t rows = 0;
    std::int64_t pages = 0;  ///< read from the file
};

Effort effort;  // the hook of SQLite is a plain function

int count(unsigned event, void* database, void*, void*) {
    if (event == SQLITE_TRACE_STMT) {
        ++effort.statements;
    } else if (event == SQLITE_TRACE_ROW) {
        ++effort.rows;
    } else {
        int missed = 0;
        int highest = 0;
        sqlite3_db_status(static_cast<sqlite3*>(database), SQLITE_DBSTATUS_CACHE_MISS, &missed, &highest, 0);
        effort.pages += missed;
    }
    return 0;
}

void watch(sqlite3* database) {
    sqlite3_trace_v2(database, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_CLOSE, count, database);
}

/// A plan of so many edits of one cell, and so many scenarios beside the root.
void writePlan(const std::filesystem::path& file, int edits, int scenarios) {
    scenario::DraftContent content = emptyPlan();
    std::optional<programme::Assignment> before;
    for (int number = 1; number <= edits; ++number) {
        scenario::JournalEntry entry = edit(number, "0." + std::to_string(1000 + number));
        entry.change.items[0].before = before;
        before = entry.change.items[0].after;
        content.journal.push_back(std::move(entry));
    }
    content.scenarios[0].overrides = {{{"a2.02.volume", 2015}, *before}};
    for (int number = 2; number <= scenarios + 1; ++number) {
        content.scenarios.push_back({number, "Сценарий " + std::to_string(number), scenario::rootScenario, {}});
    }
    PlanFile::create(file, content);
}

template <class Deed>
Effort effortOf(const std::filesystem::path& file, Deed deed) {
    const EveryConnection hook(watch);
    effort = {};
    {
        const auto plan = PlanFile::open(file);
        scenario::Draft draft(plan->content(), "Петров", [] { return std::string("2026-11-24T15:00:00"); });
        draft.setRecorder(plan.get());
        deed(draft);
    }
    return effort;
}

void editOnce(scenario::Draft& draft) {
    scenario::Change change = edit(1, "0.5").change;
    change.items[0].before = draft.content().scenarios[0].overrides.at({"a2.02.volume", 2015});
    draft.apply(change);
}

void expectNoMore(const Effort& late, const Effort& early) {
    EXPECT_LE(late.statements, early.statements);
    EXPECT_LE(late.rows, early.rows);
    EXPECT_LE(late.pages * 5, early.pages * 6);
}

}  // namespace

TEST(Growth, AnEditCostsAfterThousandsOfEditsWhatItCostAfterForty) {
    const TemporaryFolder folder;
    writePlan(folder / "мало.tpgg", 64, 0);
    writePlan(folder / "много.tpgg", 3200, 0);
    const Effort early = effortOf(folder / "мало.tpgg", editOnce);
    const Effort late = effortOf(folder / "много.tpgg", editOnce);
    EXPECT_GT(early.rows, 0);
    EXPECT_GT(early.pages, 0);
    expectNoMore(late, early);
}

TEST(Growth, OpeningReadsTheJournalOnlyWhenItIsAskedFor) {
    const TemporaryFolder folder;
    writePlan(folder / "мало.tpgg", 64, 0);
    writePlan(folder / "много.tpgg", 3200, 0);
    const EveryConnection hook(watch);
    effort = {};
    PlanFile::open(folder / "мало.tpgg", OpenMode::ReadOnly).reset();
    const Effort early = effort;
    effort = {};
    const auto plan = PlanFile::open(folder / "много.tpgg", OpenMode::ReadOnly);
    EXPECT_GT(early.rows, 0);
    EXPECT_LE(effort.statements, early.statements);
    EXPECT_LE(effort.rows, early.rows);
    EXPECT_EQ(plan->content().journal.size(), 3200U);
    EXPECT_EQ(plan->content().journal[1599].change.items.front().after->value, "0.2600");
    EXPECT_LE(effort.rows, early.rows + 2 * 32);
    std::int64_t sum = 0;
    for (const scenario::JournalEntry& entry : plan->content().journal) {
        sum += entry.id;
    }
    EXPECT_EQ(sum, std::int64_t{3200} * 3201 / 2);
}

TEST(Growth, AScenarioBesideTwoHundredOthersIsMadeWithAsManyStatements) {
    const TemporaryFolder folder;
    writePlan(folder / "один.tpgg", 64, 1);
    writePlan(folder / "двести.tpgg", 64, 200);
    const auto create = [](scenario::Draft& draft) {
        draft.apply(*scenario::prepareCreate(draft, "Ещё один", scenario::rootScenario).value);
    };
    const Effort early = effortOf(folder / "один.tpgg", create);
    const Effort late = effortOf(folder / "двести.tpgg", create);
    // Each scenario is one row to read, and none costs a statement of its own.
    EXPECT_LE(late.statements, early.statements);
    EXPECT_LE(late.rows, early.rows + 199);
}

TEST(Growth, TheJournalIsReadAfterThePlanIsClosedAndAnotherFileTookItsName) {
    const TemporaryFolder folder;
    writePlan(folder / "много.tpgg", 100, 0);
    scenario::DraftContent content = PlanFile::open(folder / "много.tpgg")->content();
    writePlan(folder / "другой.tpgg", 3, 0);
    std::filesystem::rename(folder / "другой.tpgg", folder / "много.tpgg");
    content.journal.readWhole();
    EXPECT_EQ(content.journal[2].change.items.front().after->value, "0.1003");
    EXPECT_EQ(content.journal.size(), 100U);
}

TEST(Growth, AnEntryRemovedOutsideTheProgramLeavesItsPlaceInTheJournal) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    writePlan(file, 100, 0);
    {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        const auto sql = [&](const std::string& name) {
            return database.execAndGet("SELECT sql FROM sqlite_schema WHERE name = '" + name + "'").getString();
        };
        const std::string entries = sql("journal_keeps_entries");
        const std::string items = sql("journal_keeps_items");
        database.exec("DROP TRIGGER journal_keeps_entries; DROP TRIGGER journal_keeps_items");
        database.exec("DELETE FROM journal_item WHERE entry = 50; DELETE FROM journal WHERE id = 50");
        database.exec(entries);
        database.exec(items);
    }
    const auto plan = PlanFile::open(file, OpenMode::ReadOnly);
    EXPECT_EQ(plan->content().journal.size(), 100U);
    EXPECT_EQ(plan->content().journal[49].change.title, "запись удалена вне программы");
    EXPECT_EQ(plan->content().journal[50].id, 51);
}
