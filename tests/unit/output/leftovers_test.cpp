#include "core/output/leftovers.h"
#include "tests/unit/output/output_fixture.h"

#include <sys/wait.h>

using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAre;

namespace {

using Leftovers = OutputTest;

/// The name that a process which has ended would have written under.
std::filesystem::path nameOfTheDead(const std::filesystem::path& folder) {
    int pipeEnds[2];
    if (pipe(pipeEnds) != 0) {
        return {};
    }
    const pid_t child = fork();
    if (child == 0) {
        const std::string name = output::asideName(folder, 1).string();
        const ssize_t written = write(pipeEnds[1], name.data(), name.size());
        _exit(written > 0 ? 0 : 1);
    }
    close(pipeEnds[1]);
    std::array<char, 4096> name{};
    const ssize_t count = read(pipeEnds[0], name.data(), name.size());
    close(pipeEnds[0]);
    waitpid(child, nullptr, 0);
    return std::string(name.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
}

TEST_F(Leftovers, OfAKilledWriterAreSwept) {
    const std::filesystem::path left = nameOfTheDead(at(""));
    std::ofstream(left) << "полтаблицы";
    ASSERT_THAT(names(), SizeIs(1));
    output::sweepLeftovers(at(""));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(Leftovers, OfALivingWriterStay) {
    put(output::asideName("", 1).string(), "пишется");
    output::sweepLeftovers(at(""));
    EXPECT_THAT(names(), SizeIs(1));
}

TEST_F(Leftovers, OfAnotherComputerStayForADay) {
    put(".tpgg-соседний-узел-1-1.part", "пишется там");
    put(".tpgg-соседний-узел-1-2.part", "осталось");
    std::filesystem::last_write_time(at(".tpgg-соседний-узел-1-2.part"),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    put("черновик.part", "чужое");
    std::filesystem::last_write_time(at("черновик.part"),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(25));
    output::sweepLeftovers(at(""));
    EXPECT_THAT(names(), UnorderedElementsAre(".tpgg-соседний-узел-1-1.part", "черновик.part"));
}

}  // namespace
