// Plans that an earlier version made, with their copy of the form as it was then: each opens and computes the same.
// tests/storage/past holds the plans and the tables that the version of its day printed of them; neither is edited.
#include "tests/cli/program.h"

#include <gtest/gtest.h>

namespace {

struct PastTable {
    std::string plan;
    std::string appendix;
    std::string scenario;
    std::string table;
};

void PrintTo(const PastTable& table, std::ostream* stream) {
    *stream << table.table;
}

class PastPlan : public CommandLineTest, public testing::WithParamInterface<PastTable> {};

const std::string pastPlans = TPGG_SOURCE_DIR "/tests/storage/past/";

TEST_P(PastPlan, ComputesWhatItDid) {
    std::filesystem::copy_file(pastPlans + GetParam().plan, path("прошлый.tpgg"));
    std::vector<std::string> arguments{"table", path("прошлый.tpgg"), "--appendix", GetParam().appendix, "--year",
                                       "all",   "--format",           "csv"};
    if (!GetParam().scenario.empty()) {
        arguments.insert(arguments.end(), {"--scenario", GetParam().scenario});
    }
    const Report report = run(arguments);
    EXPECT_EQ(report.status, 0) << report.err;
    EXPECT_EQ(report.out, fileText(pastPlans + GetParam().table));
}

INSTANTIATE_TEST_SUITE_P(Each, PastPlan,
                         testing::Values(PastTable{"2015.tpgg", "1", "", "2015-appendix1.csv"},
                                         PastTable{"2015.tpgg", "2", "", "2015-appendix2.csv"},
                                         PastTable{"2022.tpgg", "1", "", "2022-appendix1.csv"},
                                         PastTable{"2022.tpgg", "2", "", "2022-appendix2.csv"},
                                         PastTable{"2022.tpgg", "2", "Рост", "2022-appendix2-growth.csv"}));

}  // namespace
