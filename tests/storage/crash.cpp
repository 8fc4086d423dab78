#include "tests/storage/crash.h"

#include "core/storage/plan_file.h"
#include "tests/storage/every_connection.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <string_view>

using storage::PlanFile;

namespace {

constexpr int died = 7;

/// Runs in a process of its own; true when it died on purpose.
template <class Act>
bool diesIn(Act&& act) {
    const pid_t child = fork();
    if (child == 0) {
        act();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == died)) << status;
    return WIFEXITED(status) && WEXITSTATUS(status) == died;
}

int writesLeft = 0;

ssize_t writeOrDie(int file, const void* bytes, size_t count) {
    return --writesLeft == 0 ? (_exit(died), 0) : write(file, bytes, count);
}

ssize_t pwriteOrDie(int file, const void* bytes, size_t count, off_t offset) {
    return --writesLeft == 0 ? (_exit(died), 0) : pwrite(file, bytes, count, offset);
}

/// Which of its calls SQLite writes with is a matter of how it was built.
void dieInsteadOfWrite(int n) {
    writesLeft = n;
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    for (const char* name : {"write", "pwrite", "pwrite64"}) {
        auto* instead = name == std::string_view("write") ? reinterpret_cast<sqlite3_syscall_ptr>(&writeOrDie)
                                                          : reinterpret_cast<sqlite3_syscall_ptr>(&pwriteOrDie);
        system->xSetSystemCall(system, name, instead);
    }
}

}  // namespace

scenario::JournalEntry longEdit(std::int64_t id) {
    scenario::JournalEntry entry = edit(id, "0.99");
    entry.change.items[0].after->note = std::string(300'000, 'x');
    return entry;
}

void crashWhileRecording(const std::filesystem::path& file, const scenario::JournalEntry& entry) {
    ASSERT_TRUE(diesIn([&] {
        const EveryConnection dying([](sqlite3* database) {
            sqlite3_exec(database, "PRAGMA cache_size = 2", nullptr, nullptr, nullptr);
            sqlite3_commit_hook(
                database, [](void*) -> int { _exit(died); }, nullptr);
        });
        PlanFile::open(file)->record(entry);
    }));
}

bool crashAtWrite(const std::filesystem::path& file, const scenario::JournalEntry& entry, int n) {
    return diesIn([&] {
        const auto plan = PlanFile::open(file);
        dieInsteadOfWrite(n);
        plan->record(entry);
        _exit(0);
    });
}
