#include "core/storage/plan_file.h"
#include "core/storage/rollback_journal.h"
#include "tests/storage/crash.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>

using storage::JournalVerdict;
using storage::OpenMode;
using storage::PlanFile;

namespace {

namespace fs = std::filesystem;

const std::string aside = "план.tpgg.чужой-журнал";

std::string toldAside(const fs::path& file) {
    return "Файл «" + file.string()
           + "» заменён после аварии: рядом лежал журнал незаконченной записи другого файла. План открыт как есть, "
             "журнал в него не внесён и сохранён под именем «"
           + aside + "».";
}

std::string lastValue(const PlanFile& plan) {
    return plan.content().journal.back().change.items[0].after->value;
}

/// A plan of five entries, the last of which says `value`.
fs::path planOf(const TemporaryFolder& folder, const std::string& value) {
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan())->record(edit(5, value));
    return file;
}

scenario::JournalEntry next(std::int64_t id, const std::string& was, const std::string& value) {
    scenario::JournalEntry entry = edit(id, value);
    entry.change.items[0].before = entry.change.items[0].after;
    entry.change.items[0].before->value = was;
    return entry;
}

/// The file as it stands is opened, the journal kept beside it, and what happened told.
void expectOpensAsItIs(const TemporaryFolder& folder, const std::string& value) {
    const auto file = folder / "план.tpgg";
    const std::string before = readFile(file);
    const std::string journal = readFile(storage::journalBeside(file));
    {
        const auto plan = PlanFile::open(file);
        EXPECT_FALSE(plan->readOnly());
        EXPECT_EQ(lastValue(*plan), value);
        EXPECT_EQ(plan->notices(), std::vector{toldAside(file)});
    }
    EXPECT_TRUE(readFile(file) == before);
    EXPECT_TRUE(readFile(folder / aside) == journal);
    EXPECT_TRUE(PlanFile::open(file)->notices().empty());
}

}  // namespace

TEST(ForeignJournal, IsNotPlayedIntoABackupThatReplacedThePlan) {
    const TemporaryFolder folder;
    const auto file = planOf(folder, "0.33");
    const std::string backup = readFile(file);
    PlanFile::open(file)->record(next(6, "0.33", "0.34"));
    crashWhileRecording(file, longEdit(7));
    fs::remove(file);
    writeFile(file, backup);
    expectOpensAsItIs(folder, "0.33");
}

TEST(ForeignJournal, IsNotPlayedIntoABackupWrittenOverTheSameFile) {
    const TemporaryFolder folder;
    const auto file = planOf(folder, "0.33");
    const std::string backup = readFile(file);
    PlanFile::open(file)->record(next(6, "0.33", "0.34"));
    crashWhileRecording(file, longEdit(7));
    std::ofstream(file, std::ios::binary | std::ios::in) << backup;
    fs::resize_file(file, backup.size());
    expectOpensAsItIs(folder, "0.33");
}

TEST(ForeignJournal, IsNotPlayedIntoAColleaguesCopyThatWentOneEditFurther) {
    const TemporaryFolder folder;
    const TemporaryFolder colleague;
    const auto file = planOf(folder, "0.33");
    fs::copy_file(file, colleague / "план.tpgg");
    PlanFile::open(colleague / "план.tpgg")->record(next(6, "0.33", "0.40"));
    crashWhileRecording(file, longEdit(6));
    fs::rename(colleague / "план.tpgg", file);
    expectOpensAsItIs(folder, "0.40");
}

TEST(ForeignJournal, OfANewPlanIsNotPlayedIntoAnotherNewPlan) {
    const TemporaryFolder folder;
    const auto file = planOf(folder, "0.33");
    crashWhileRecording(file, longEdit(6));
    fs::rename(file, folder / "прежний.tpgg");
    const TemporaryFolder other;
    fs::rename(planOf(other, "0.44"), file);
    expectOpensAsItIs(folder, "0.44");
}

TEST(ForeignJournal, IsLeftWhereItLiesByAReader) {
    const TemporaryFolder folder;
    const auto file = planOf(folder, "0.33");
    const std::string backup = readFile(file);
    PlanFile::open(file)->record(next(6, "0.33", "0.34"));
    crashWhileRecording(file, longEdit(7));
    writeFile(file, backup);
    const std::string listing = folder.listing();

    const auto plan = PlanFile::open(file, OpenMode::ReadOnly);

    EXPECT_EQ(lastValue(*plan), "0.33");
    EXPECT_EQ(plan->notices(),
              std::vector{"Файл «" + file.string()
                          + "» заменён после аварии: рядом лежит журнал незаконченной записи другого файла, "
                            "«план.tpgg-journal». План показан как есть, журнал в него не внесён и не тронут."});
    EXPECT_TRUE(readFile(file) == backup);
    EXPECT_EQ(folder.listing(), listing);
}

TEST(ForeignJournal, IsToldFromItsOwnAtEveryWriteOfAnEdit) {
    const TemporaryFolder origin;
    const auto source = planOf(origin, "0.33");
    const std::string backup = readFile(source);
    PlanFile::open(source)->record(next(6, "0.33", "0.34"));
    const std::string before = readFile(source);
    int n = 0;
    for (bool died = true; died; ++n) {
        const TemporaryFolder folder;
        const auto file = folder / "план.tpgg";
        writeFile(file, before);
        died = crashAtWrite(file, next(7, "0.34", "0.35"), n + 1);
        const JournalVerdict own = storage::judgeJournal(file);
        EXPECT_TRUE(own == JournalVerdict::Ours || own == JournalVerdict::None) << n;
        const bool hot = own == JournalVerdict::Ours;
        if (const TemporaryFolder copy; hot) {
            fs::copy(folder.path(), copy.path());
            writeFile(copy / "план.tpgg", backup);
            expectOpensAsItIs(copy, "0.33");
        }
        EXPECT_EQ(lastValue(*PlanFile::open(file)), died ? "0.34" : "0.35") << n;
    }
    EXPECT_GT(n, 8);  // page 1 and the others, into the journal and into the plan
}

TEST(OwnJournal, OfAProgramThatKnowsNoStampsIsPlayed) {
    const TemporaryFolder folder;
    const auto file = planOf(folder, "0.33");
    const std::string whole = readFile(file);
    {
        SQLite::Database other(file.string(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA cache_size = 2; PRAGMA journal_mode = PERSIST; BEGIN IMMEDIATE");
        other.exec("UPDATE plan SET region = printf('%.*c', 60000, 'x')");
        other.exec("UPDATE override SET note = printf('%.*c', 60000, 'x')");
        fs::copy(folder.path(), folder / "авария");
        other.exec("ROLLBACK");
    }
    ASSERT_TRUE(readFile(folder / "авария/план.tpgg") != whole);
    const auto plan = PlanFile::open(folder / "авария/план.tpgg");
    EXPECT_EQ(lastValue(*plan), "0.33");
    EXPECT_TRUE(plan->notices().empty());
}

namespace {

const std::string otherComputer = "user=Иванова А. П.\nhost=econ-3\ntime=2026-11-24T14:05:00\npid=4711\n";

/// As a network folder is seen from another computer: other nodes, other times, no lock that would be felt.
void carryTo(const TemporaryFolder& network, const TemporaryFolder& from) {
    for (const auto& entry : fs::directory_iterator(from.path())) {
        writeFile(network / entry.path().filename().string(), readFile(entry.path()));
    }
    writeFile(network / "план.tpgg.lock", otherComputer);
}

}  // namespace

TEST(NetworkFolder, AnUnfinishedEditOfAnotherComputerIsNotRolledBackUnderItsFeet) {
    const TemporaryFolder theirs;
    const auto file = planOf(theirs, "0.33");
    crashWhileRecording(file, longEdit(6));
    const TemporaryFolder network;
    carryTo(network, theirs);
    const std::string half = readFile(network / "план.tpgg");
    const std::string journal = readFile(network / "план.tpgg-journal");

    const auto plan = PlanFile::open(network / "план.tpgg");

    EXPECT_TRUE(plan->readOnly());
    EXPECT_EQ(plan->lockOwner()->host, "econ-3");
    EXPECT_EQ(lastValue(*plan), "0.33");
    EXPECT_TRUE(readFile(network / "план.tpgg") == half);
    EXPECT_TRUE(readFile(network / "план.tpgg-journal") == journal);
}

TEST(NetworkFolder, AJournalThatItsOwnerLeftIsJudgedByItsBytesAlone) {
    const TemporaryFolder theirs;
    const auto file = planOf(theirs, "0.33");
    const std::string backup = readFile(file);
    PlanFile::open(file)->record(next(6, "0.33", "0.34"));
    crashWhileRecording(file, longEdit(7));
    const TemporaryFolder network;
    carryTo(network, theirs);
    writeFile(network / "план.tpgg", backup);
    EXPECT_EQ(lastValue(*PlanFile::open(network / "план.tpgg")), "0.33");  // for reading: the lock is respected
    EXPECT_TRUE(readFile(network / "план.tpgg") == backup);
    fs::remove(network / "план.tpgg.lock");  // as the message says
    expectOpensAsItIs(network, "0.33");
    carryTo(network, theirs);
    fs::remove(network / "план.tpgg.lock");
    EXPECT_EQ(lastValue(*PlanFile::open(network / "план.tpgg")), "0.34");
}

TEST(Journal, FolderOrPipeInItsPlaceIsNamedAtOnce) {
    const TemporaryFolder folder;
    const auto file = planOf(folder, "0.33");
    const std::string message = "Файл «" + file.string()
                                + "» не открыт: «план.tpgg-journal» рядом с ним – папка, ссылка или канал, а не журнал "
                                  "записи. Уберите его и откройте план снова.";
    fs::create_directory(storage::journalBeside(file));
    EXPECT_EQ(std::string(errorOf([&] { (void)PlanFile::open(file); }).what()), message);
    fs::remove(storage::journalBeside(file));
    ASSERT_EQ(mkfifo(storage::journalBeside(file).c_str(), 0644), 0);
    EXPECT_EQ(std::string(errorOf([&] { (void)PlanFile::open(file); }).what()), message);
    EXPECT_EQ(std::string(errorOf([&] { (void)PlanFile::open(file, OpenMode::ReadOnly); }).what()), message);
}

TEST(Journal, ThatNothingWasWrittenWithCannotCutAReplacedPlan) {
    const TemporaryFolder folder;
    const auto file = planOf(folder, "0.33");
    const std::string plan = readFile(file);
    // A head that counts no page yet and says that the file had two: SQLite would cut the plan to two pages.
    std::string head("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7\0\0\0\0\1\2\3\4\0\0\0\2\0\0\2\0\0\0\x10\0", 28);
    head.resize(512, '\0');
    writeFile(storage::journalBeside(file), head);
    EXPECT_EQ(lastValue(*PlanFile::open(file, OpenMode::ReadOnly)), "0.33");
    EXPECT_EQ(lastValue(*PlanFile::open(file)), "0.33");
    EXPECT_TRUE(readFile(file) == plan);
    EXPECT_EQ(folder.listing(), "план.tpgg");
}
