#include "core/storage/plan_file.h"
#include "tests/storage/every_connection.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using storage::FileFault;
using storage::OpenMode;
using storage::PlanFile;

namespace {

/// A process that dies inside `record`, everything written and nothing committed.
void crashWhileRecording(const std::filesystem::path& file) {
    const pid_t child = fork();
    if (child == 0) {
        // A small cache makes SQLite write changed pages into the file before the commit.
        const EveryConnection dying([](sqlite3* database) {
            sqlite3_exec(database, "PRAGMA cache_size = 2", nullptr, nullptr, nullptr);
            sqlite3_commit_hook(
                database, [](void*) -> int { _exit(7); }, nullptr);
        });
        const auto plan = PlanFile::open(file);
        scenario::JournalEntry entry = edit(5, "0.99");
        entry.change.items[0].after->note = std::string(300'000, 'x');
        plan->record(entry);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_EQ(WEXITSTATUS(status), 7);
}

}  // namespace

TEST(Crash, InTheMiddleOfAWriteIsAsIfItNeverBegan) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    const std::string before = readFile(file);
    crashWhileRecording(file);
    ASSERT_EQ(folder.listing(), "план.tpgg план.tpgg-journal план.tpgg.lock");
    ASSERT_NE(readFile(file), before);  // the crash did leave a half-written file

    const auto plan = PlanFile::open(file);

    EXPECT_FALSE(plan->readOnly());
    expectSame(plan->content(), filledPlan());
    plan->record(edit(5, "0.33"));
    EXPECT_EQ(PlanFile::open(file, OpenMode::ReadOnly)->content().journal.size(), 5U);
}

TEST(Crash, IsMendedForAReaderToo) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    crashWhileRecording(file);
    expectSame(PlanFile::open(file, OpenMode::ReadOnly)->content(), filledPlan());
}

TEST(Crash, InAFolderThatCannotBeWrittenSaysWhatToDo) {
    const TemporaryFolder folder;
    const auto file = folder / "план.tpgg";
    PlanFile::create(file, filledPlan());
    crashWhileRecording(file);
    chmod(file.c_str(), 0444);
    chmod((folder / "план.tpgg-journal").c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    const WithoutPrivileges nobody;

    const auto error = errorOf([&] { (void)PlanFile::open(file); });

    EXPECT_EQ(std::string(error.what()),
              "Файл «" + file.string()
                  + "» хранит незаконченную запись, а исправить её здесь нельзя: доступ только для чтения. "
                    "Скопируйте его вместе с файлом «план.tpgg-journal» в папку, где можно писать, и откройте копию.");
}
