// Many processes want one plan at once, and some are killed while they have it: never do two have it, and who is
// refused is told by whom.
#include "core/storage/lock_file.h"
#include "tests/hard/campaign_size.h"
#include "tests/hard/shimmed_program.h"

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <random>
#include <vector>

namespace {

struct Race {
    std::atomic<std::int64_t> takes;
    std::atomic<std::int64_t> overlaps;
    std::atomic<std::int64_t> refusals;
    std::atomic<std::int64_t> nameless;
    std::atomic<int> holders;
};

/// One process: takes and gives back until enough was taken; now and then it is killed while it holds.
[[noreturn]] void compete(const std::filesystem::path& plan, Race& race, std::int64_t wanted, unsigned seed) {
    std::mt19937 random(seed);
    while (race.takes < wanted) {
        auto lock = storage::LockFile::acquire(plan);
        if (const auto* owner = std::get_if<storage::LockOwner>(&lock)) {
            ++race.refusals;
            race.nameless += owner->user.empty() ? 1 : 0;
            continue;
        }
        ++race.takes;
        race.overlaps += race.holders.fetch_add(1) == 0 ? 0 : 1;
        usleep(static_cast<useconds_t>(random() % 300));
        --race.holders;
        if (random() % 16 == 0) {
            raise(SIGKILL);
        }
    }
    _exit(0);
}

TEST(LockRace, NeverGivesAPlanToTwo) {
    void* memory = mmap(nullptr, sizeof(Race), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    ASSERT_NE(memory, MAP_FAILED);
    Race& race = *new (memory) Race{};
    const hard::CaseFolder folder;
    const std::filesystem::path plan = folder / "план.tpgg";
    const std::int64_t wanted = hard::sized(150, 4'000);
    constexpr int processes = 8;
    unsigned seed = static_cast<unsigned>(hard::seed());
    int living = 0;
    std::int64_t killed = 0;
    const auto start = [&] {
        ++seed;
        if (fork() == 0) {
            compete(plan, race, wanted, seed);
        }
        ++living;
    };
    for (int process = 0; process < processes; ++process) {
        start();
    }
    while (living > 0) {
        int status = 0;
        waitpid(-1, &status, 0);
        --living;
        if (WIFSIGNALED(status)) {
            ++killed;
            start();
        }
    }
    EXPECT_EQ(race.overlaps, 0);
    EXPECT_EQ(race.nameless, 0);
    hard::tell("lock race: %lld takes, %lld refusals, %lld killed holders, %lld overlaps, %lld nameless",
               static_cast<long long>(race.takes), static_cast<long long>(race.refusals),
               static_cast<long long>(killed), static_cast<long long>(race.overlaps),
               static_cast<long long>(race.nameless));
    munmap(memory, sizeof(Race));
}

}  // namespace
