// A program killed while it writes a file leaves the old file or the whole new one, and the next run sweeps the rest.
#include "tests/hard/campaign_size.h"
#include "tests/hard/plan_state.h"
#include "tests/hard/shimmed_program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

namespace {

using hard::CaseFolder;
using hard::runShimmed;
using hard::ShimmedRun;
using testing::HasSubstr;
using testing::Not;

using ActOf = std::function<std::vector<std::string>(const CaseFolder&)>;
using LookAt = std::function<void(const CaseFolder&)>;

void putOldTable(const CaseFolder& folder) {
    hard::putSample(folder);
    hard::putFile(folder / "таблица.csv", "прежняя");
}

/// Kills the writing at each of its calls in turn; `check` looks at what is left.
void killedWriting(const char* name, const ActOf& act, const LookAt& check) {
    const CaseFolder whole;
    putOldTable(whole);
    const ShimmedRun counted = runShimmed(act(whole), whole.path(), "count:0");
    ASSERT_EQ(counted.status, 0) << counted.messages;
    ASSERT_GT(counted.calls, 2);
    const long long step = hard::sized(std::max(1LL, counted.calls / 3), 1);
    long long kills = 0;
    for (long long call = 1; call <= counted.calls; call += step) {
        for (const char* how : {"kill:", "cut:"}) {
            SCOPED_TRACE(how + std::to_string(call));
            const CaseFolder folder;
            putOldTable(folder);
            kills += runShimmed(act(folder), folder.path(), how + std::to_string(call)).killed ? 1 : 0;
            check(folder);
            // Any later writing to the folder sweeps what is left.
            EXPECT_EQ(runShimmed({"table", folder / "план.tpgg", "--appendix", "1", "--year", "2015", "--format", "csv",
                                  "-o", folder / "следующая.csv"},
                                 folder.path(), {})
                          .status,
                      0);
            EXPECT_THAT(folder.listing(), Not(HasSubstr(".part")));
        }
    }
    hard::tell("kill %s: %lld calls, %lld kills", name, counted.calls, kills);
}

TEST(KillOutput, OfOneTableLeavesTheOldOrTheNewOne) {
    killedWriting(
        "table",
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"table", folder / "план.tpgg", "--appendix", "2",  "--year",
                                            "2016",  "--format",           "csv",        "-o", folder / "таблица.csv"};
        },
        [](const CaseFolder& folder) {
            const std::string table = hard::fileBytes(folder / "таблица.csv");
            EXPECT_TRUE(table == "прежняя" || (table.starts_with("row,label,unit,") && table.ends_with('\n')));
        });
}

TEST(KillOutput, OfANewPlanLeavesAWholePlanOrNone) {
    killedWriting(
        "new",
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"new",      folder / "новый.tpgg", "--edition", "2022",
                                            "--region", "Учебная область",     "--training"};
        },
        [](const CaseFolder& folder) {
            if (std::filesystem::exists(folder / "новый.tpgg")) {
                EXPECT_THAT(hard::stateOf(folder / "новый.tpgg"), HasSubstr("Учебная область 2022"));
            }
        });
}

TEST(KillOutput, OfASnapshotBroughtBackLeavesAWholePlanOrNone) {
    killedWriting(
        "snapshots restore",
        [](const CaseFolder& folder) {
            static_cast<void>(
                runShimmed({"set", folder / "план.tpgg", "document.signatory", "И. О. Фамилия"}, folder.path(), {}));
            return std::vector<std::string>{"snapshots", folder / "план.tpgg",   "restore", "1",
                                            "-o",        folder / "прежний.tpgg"};
        },
        [](const CaseFolder& folder) {
            if (std::filesystem::exists(folder / "прежний.tpgg")) {
                EXPECT_THAT(hard::stateOf(folder / "прежний.tpgg"), HasSubstr("Астраханская область 2015"));
            }
        });
}

}  // namespace
