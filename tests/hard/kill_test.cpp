// A process may be killed at any moment: the plan is then as it was or as it should become, the next user opens it at
// once, and nothing is left lying beside it.
#include "tests/hard/campaign_size.h"
#include "tests/hard/plan_state.h"
#include "tests/hard/shimmed_program.h"

#include <gmock/gmock.h>

#include <functional>

namespace {

using hard::CaseFolder;
using hard::runShimmed;
using hard::ShimmedRun;
using testing::AnyOf;
using testing::ContainsRegex;
using testing::Not;

using EditOf = std::function<std::vector<std::string>(const CaseFolder&)>;

constexpr const char* inputs = "scenario,year,parameter,value,note\n"
                               ",2016,population.residents,1010341,письмо\n"
                               ",2016,population.insured,980001,письмо\n"
                               ",2015,a2.28.volume,0.34,письмо\n"
                               ",2016,a2.28.volume,0.35,письмо\n"
                               ",2016,a2.25.volume,0.1,письмо\n"
                               ",2016,a2.25.unit_cost,1000.0,письмо\n";

class Kill : public testing::Test {
protected:
    /// Kills the edit at each of its calls in turn, before it and in the middle of it.
    void campaign(const char* name, const EditOf& edit, const EditOf& first = {}) {
        const CaseFolder whole;
        setUp(whole, first);
        m_before = hard::stateOf(whole / "план.tpgg");
        const ShimmedRun counted = runShimmed(edit(whole), whole.path(), "count:0");
        ASSERT_EQ(counted.status, 0) << counted.messages;
        ASSERT_GT(counted.calls, 10);
        m_after = hard::stateOf(whole / "план.tpgg");
        ASSERT_NE(m_before, m_after);
        const long long step = hard::sized(std::max(1LL, counted.calls / 3), 1);
        long long kills = 0;
        for (long long call = 1; call <= counted.calls && !HasFatalFailure(); call += step) {
            for (const char* how : {"kill:", "cut:"}) {
                kills += killedOnce(edit, first, how + std::to_string(call)) ? 1 : 0;
            }
        }
        hard::tell("kill %s: %lld calls, %lld kills", name, counted.calls, kills);
        EXPECT_GT(kills, 0);
    }

private:
    static void setUp(const CaseFolder& folder, const EditOf& first) {
        hard::putSample(folder);
        hard::putFile(folder / "данные.csv", inputs);
        if (first) {
            ASSERT_EQ(runShimmed(first(folder), folder.path(), {}).status, 0);
        }
    }

    /// False where the edit ended before it could be killed there.
    bool killedOnce(const EditOf& edit, const EditOf& first, const std::string& order) const {
        SCOPED_TRACE(order);
        const CaseFolder folder;
        setUp(folder, first);
        const ShimmedRun run = runShimmed(edit(folder), folder.path(), order);
        EXPECT_TRUE(run.killed || run.status == 0) << run.messages;
        const std::string state = hard::stateOf(folder / "план.tpgg");
        EXPECT_THAT(state, AnyOf(m_before, m_after));
        EXPECT_THAT(folder.listing(), Not(ContainsRegex("\\.part|-journal|\\.lock")));
        // The next edit goes through.
        EXPECT_EQ(
            runShimmed({"set", folder / "план.tpgg", "document.signatory", "И. О. Фамилия"}, folder.path(), {}).status,
            0);
        return run.killed;
    }

    std::string m_before;
    std::string m_after;
};

TEST_F(Kill, WhileSettingAValue) {
    campaign("set", [](const CaseFolder& folder) {
        return std::vector<std::string>{
            "set", folder / "план.tpgg", "a2.28.volume", "0.33", "--year", "2016", "--note", "письмо"};
    });
}

TEST_F(Kill, WhileImportingAFile) {
    campaign("import", [](const CaseFolder& folder) {
        return std::vector<std::string>{"import", folder / "план.tpgg", folder / "данные.csv"};
    });
}

TEST_F(Kill, WhileCopyingAScenario) {
    campaign(
        "scenario copy",
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"scenario", folder / "план.tpgg", "copy", "Рост", "Рост ещё"};
        },
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"scenario", folder / "план.tpgg", "add", "Рост"};
        });
}

TEST_F(Kill, WhileUndoing) {
    campaign(
        "undo",
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"undo", folder / "план.tpgg"};
        },
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"import", folder / "план.tpgg", folder / "данные.csv"};
        });
}

TEST_F(Kill, WhileIndexing) {
    campaign("index", [](const CaseFolder& folder) {
        return std::vector<std::string>{"index", folder / "план.tpgg", "--name",   "индекс",
                                        "--by",  "a2.unit_cost",       "--factor", "2016=1,05"};
    });
}

TEST_F(Kill, WhileDeletingAScenario) {
    campaign(
        "scenario delete",
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"scenario", folder / "план.tpgg", "delete", "Рост"};
        },
        [](const CaseFolder& folder) {
            return std::vector<std::string>{"scenario", folder / "план.tpgg", "add", "Рост"};
        });
}

TEST_F(Kill, WhileImportingATable) {
    campaign("import table", [](const CaseFolder& folder) {
        hard::putFile(folder / "таблица.csv", "row,volume,unit_cost\n28,0.34,3000.5\n29.1,0.35,900.1\n");
        return std::vector<std::string>{
            "import", folder / "план.tpgg", folder / "таблица.csv", "--table", "a2", "--year", "2016"};
    });
}

}  // namespace
