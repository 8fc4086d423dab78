// The disk fills up at every call in turn: the plan stays as it was or becomes as it should, the status and the words
// say which, and nothing is left lying about.
#include "tests/hard/campaign_size.h"
#include "tests/hard/plan_state.h"
#include "tests/hard/shimmed_program.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using hard::CaseFolder;
using hard::runShimmed;
using hard::ShimmedRun;
using testing::AnyOf;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

/// Runs `arguments` («ПЛАН» stands for the plan, «ПАПКА» for the folder) with the disk filling up at each call.
void diskFills(const char* name, std::vector<std::string> arguments, bool changesPlan) {
    const auto of = [&arguments](const CaseFolder& folder) {
        std::vector<std::string> own = arguments;
        std::ranges::replace(own, std::string("ПЛАН"), folder / "план.tpgg");
        std::ranges::replace(own, std::string("ПАПКА"), folder / "выгрузка");
        return own;
    };
    const CaseFolder whole;
    hard::putSample(whole);
    const std::string before = hard::stateOf(whole / "план.tpgg");
    const ShimmedRun counted = runShimmed(of(whole), whole.path(), "count:0");
    ASSERT_EQ(counted.status, 0) << counted.messages;
    const std::string after = hard::stateOf(whole / "план.tpgg");
    const std::string listing = whole.listing();
    // The last calls end a commit: where refusing and keeping an edit are nearest.
    constexpr long long last = 6;
    const long long step = hard::sized(std::max(1LL, counted.calls / 5), 1);
    long long refused = 0;
    for (long long call = 1; call <= counted.calls; call += call + last < counted.calls ? step : 1) {
        SCOPED_TRACE("full:" + std::to_string(call));
        const CaseFolder folder;
        hard::putSample(folder);
        const ShimmedRun run = runShimmed(of(folder), folder.path(), "full:" + std::to_string(call));
        const std::string state = hard::stateOf(folder / "план.tpgg");
        EXPECT_THAT(folder.listing(), Not(ContainsRegex("\\.part|-journal|\\.lock")));
        if (run.status == 0) {
            EXPECT_EQ(state, after);
            continue;
        }
        ++refused;
        EXPECT_EQ(run.status, 1);
        EXPECT_THAT(run.messages, HasSubstr("на диске нет места"));
        // An edit that was refused is not there.
        EXPECT_EQ(state, before);
        if (!changesPlan) {
            EXPECT_EQ(folder.listing(), "план.tpgg\n");
        }
    }
    hard::tell("full disk %s: %lld calls, %lld refused", name, counted.calls, refused);
    EXPECT_GT(refused, 0);
}

TEST(FullDisk, WhileSettingAValue) {
    diskFills("set", {"set", "ПЛАН", "a2.28.volume", "0.33", "--year", "2016", "--note", "письмо"}, true);
}

TEST(FullDisk, WhileCreatingAScenario) {
    diskFills("scenario add", {"scenario", "ПЛАН", "add", "Рост"}, true);
}

TEST(FullDisk, WhileExportingLeavesNoPartOfTheFiles) {
    diskFills("export", {"export", "ПЛАН", "-o", "ПАПКА", "--format", "csv"}, false);
}

}  // namespace
