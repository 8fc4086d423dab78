#include "core/storage/plan_file.h"
#include "tests/storage/every_connection.h"
#include "tests/storage/sample.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

using storage::FileError;
using storage::FileFault;
using storage::OpenMode;
using storage::PlanFile;

namespace {

const std::string longNote(200'000, 'x');

scenario::JournalEntry longNoteEdit(std::int64_t id) {
    scenario::JournalEntry entry = edit(id, "0.33");
    entry.change.items[0].after->note = longNote;
    return entry;
}

std::string fullMessage(const std::filesystem::path& file) {
    return "Файл «" + file.string()
           + "» не записан: на диске нет места или исчерпана квота. Прежнее содержимое цело; "
             "освободите место и повторите.";
}

/// No file may grow beyond `bytes`: the system refuses the write as it does over a quota.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

}  // namespace

TEST(DiskFull, LosesNothingAndGoesOnWhenThereIsRoom) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    const EveryConnection noRoom([](sqlite3* database) {
        sqlite3_exec(database, "PRAGMA max_page_count = 1", nullptr, nullptr,
                     nullptr);  // SQLite raises it to the present size
    });
    const auto plan = PlanFile::open(file);

    const FileError error = errorOf([&] { plan->record(longNoteEdit(5)); });

    EXPECT_EQ(error.fault(), FileFault::DiskFull);
    EXPECT_EQ(std::string(error.what()), fullMessage(file));
    expectSame(PlanFile::open(file, OpenMode::ReadOnly)->content(), filledPlan());
    plan->record(edit(5, "0.33"));  // fits into the pages there are
    EXPECT_EQ(PlanFile::open(file, OpenMode::ReadOnly)->content().journal.size(), 5U);
}

TEST(DiskFull, RefusedByTheSystemInTheMiddleOfAWrite) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    const auto plan = PlanFile::create(file, filledPlan());
    {
        const FileSizeLimit limit(std::filesystem::file_size(file) + 10'000);
        const FileError error = errorOf([&] { plan->record(longNoteEdit(5)); });
        EXPECT_EQ(std::string(error.what()), fullMessage(file));
    }
    expectSame(PlanFile::open(file, OpenMode::ReadOnly)->content(), filledPlan());
    plan->record(longNoteEdit(5));
    EXPECT_EQ(PlanFile::open(file, OpenMode::ReadOnly)->content().journal.back().change.items[0].after->note, longNote);
}

TEST(DiskFull, LeavesNoNewFileAndKeepsTheReplacedOne) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    {
        const FileSizeLimit limit(10'000);
        EXPECT_EQ(std::string(errorOf([&] { PlanFile::create(folder / "новый.tpgg", emptyPlan()); }).what()),
                  fullMessage(folder / "новый.tpgg"));
        EXPECT_EQ(errorOf([&] { PlanFile::create(file, emptyPlan(), storage::IfExists::Replace); }).fault(),
                  FileFault::DiskFull);
    }
    EXPECT_EQ(folder.listing(), "план.tpgg");
    expectSame(PlanFile::open(file)->content(), filledPlan());
}

TEST(DiskFull, AnUpgradeWithoutRoomChangesNothingAndReads) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(readFile(TPGG_SOURCE_DIR "/tests/storage/past/version_1.sql"));
    const std::string before = readFile(file);
    for (const rlim_t room : {rlim_t{8'000}, rlim_t{before.size()}, rlim_t{before.size() + 4'096}}) {
        const FileSizeLimit limit(room);
        const auto plan = PlanFile::open(file);
        ASSERT_TRUE(plan->readOnly());
        EXPECT_EQ(plan->readOnlyReason()->fault(), FileFault::DiskFull);
        expectSame(plan->content(), filledPlan());
        EXPECT_TRUE(readFile(file) == before);
        EXPECT_EQ(folder.listing(), "план.tpgg");
    }
    EXPECT_TRUE(PlanFile::open(file)->copyBeforeUpgrade());
}

TEST(DiskFull, WithoutRoomForTheLockOpensForReading) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    const FileSizeLimit limit(0);
    const auto plan = PlanFile::open(file);
    ASSERT_TRUE(plan->readOnly());
    EXPECT_EQ(plan->readOnlyReason()->fault(), FileFault::DiskFull);
    EXPECT_EQ(std::string(plan->readOnlyReason()->what()),
              "Файл «" + file.string()
                  + "» открыт только для чтения: на диске нет места или исчерпана квота. Освободите место и откройте "
                    "план снова.");
    EXPECT_EQ(folder.listing(), "план.tpgg");
}
