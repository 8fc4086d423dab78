#include "tests/hard/forked.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>

namespace hard {

namespace {

constexpr std::int64_t portion = 250;
constexpr unsigned longestCase = 60;  ///< seconds; under the sanitizers too

/// What the child leaves for its parent, also when it crashes.
struct Shared {
    std::int64_t current;
    std::array<char, 4000> fault;
};

void runPortion(std::int64_t from, std::int64_t to, const std::function<std::string(std::int64_t)>& run,
                Shared& shared) {
    for (std::int64_t number = from; number < to; ++number) {
        shared.current = number;
        alarm(longestCase);
        if (const std::string fault = run(number); !fault.empty()) {
            const std::size_t size = std::min(fault.size(), shared.fault.size() - 1);
            std::memcpy(shared.fault.data(), fault.data(), size);
            _exit(1);
        }
    }
    _exit(0);
}

}  // namespace

std::string firstFault(std::int64_t from, std::int64_t to, const std::function<std::string(std::int64_t)>& run) {
    void* memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) {
        return "no shared memory";
    }
    Shared& shared = *static_cast<Shared*>(memory);
    std::string fault;
    for (std::int64_t start = from; start < to && fault.empty(); start += portion) {
        const pid_t child = fork();
        if (child == 0) {
            runPortion(start, std::min(to, start + portion), run, shared);
        }
        int status = 0;
        waitpid(child, &status, 0);
        if (WIFSIGNALED(status)) {
            fault =
                "case " + std::to_string(shared.current)
                + (WTERMSIG(status) == SIGALRM ? " hangs" : " ends with signal " + std::to_string(WTERMSIG(status)));
        } else if (WEXITSTATUS(status) != 0) {
            fault = "case " + std::to_string(shared.current) + ": "
                    + (shared.fault[0] == '\0' ? "ended by " + std::to_string(WEXITSTATUS(status))
                                               : std::string(shared.fault.data()));
        }
    }
    munmap(memory, sizeof(Shared));
    return fault;
}

}  // namespace hard
