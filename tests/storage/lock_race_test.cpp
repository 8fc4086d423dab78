#include "core/storage/lock_file.h"
#include "tests/storage/sample.h"

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>

using storage::LockFile;
using storage::LockOwner;

namespace {

/// What the racing processes tell each other, in memory they share.
struct Arena {
    int wanted = 0;
    std::atomic<int> holder = 0;
    std::atomic<int> takes = 0;
    std::atomic<int> overlaps = 0;
    std::atomic<int> nameless = 0;
};

/// 2 000 by TPGG_LOCK_TAKES in the hard run; fewer would overlap too, though not every time.
int wantedTakes() {
    const char* wanted = std::getenv("TPGG_LOCK_TAKES");
    return wanted == nullptr ? 300 : std::atoi(wanted);
}

enum class Holders { Close, AreKilled };

/// Takes and gives back until there were enough takes. A holder that is killed holds the system's lock to its death.
void race(Arena& arena, const std::filesystem::path& plan, Holders holders) {
    while (arena.takes < arena.wanted) {
        const auto lock = LockFile::acquire(plan);
        if (const LockOwner* owner = std::get_if<LockOwner>(&lock)) {
            arena.nameless += owner->pid == 0 ? 1 : 0;
            usleep(50);
            continue;
        }
        int nobody = 0;
        arena.overlaps += arena.holder.compare_exchange_strong(nobody, getpid()) ? 0 : 1;
        const int number = ++arena.takes;
        sched_yield();
        arena.holder = 0;
        if (holders == Holders::AreKilled && number % 8 == 0) {
            raise(SIGKILL);
        }
    }
    _exit(0);
}

void expectNoOverlap(Holders holders) {
    const TemporaryFolder folder;
    void* shared = mmap(nullptr, sizeof(Arena), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    Arena& arena = *new (shared) Arena;
    arena.wanted = wantedTakes();
    int running = 0;
    const auto start = [&] {
        ++running;
        if (fork() == 0) {
            race(arena, folder / "план.tpgg", holders);
        }
    };
    for (int process = 0; process < 6; ++process) {
        start();
    }
    for (int status = 0; running > 0;) {
        wait(&status);
        --running;
        if (WIFSIGNALED(status) && arena.takes < arena.wanted) {
            start();
        }
    }
    EXPECT_GE(arena.takes, arena.wanted);
    EXPECT_EQ(arena.overlaps, 0);
    EXPECT_EQ(arena.nameless, 0);
    munmap(shared, sizeof(Arena));
}

}  // namespace

TEST(LockRace, TakesOfSixProcessesNeverOverlapAndNobodyIsRefusedWithoutAName) {
    expectNoOverlap(Holders::Close);
}

TEST(LockRace, TakesWithKilledHoldersNeverOverlapAndNobodyIsRefusedWithoutAName) {
    expectNoOverlap(Holders::AreKilled);
}
