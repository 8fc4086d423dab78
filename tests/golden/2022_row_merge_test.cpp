// Two rows of a register become one; what they contradict each other in is left to the user.
#include "core/scenario/row_merge.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::ElementsAre;
using testing::IsEmpty;

/// «a13.0501.beds=10», in the order of the deed.
std::vector<std::string> merged(int appendix, const support::Entries& entries) {
    Filled2022 plan("Учебная область", entries);
    const scenario::Draft& draft = plan.draft();
    const scenario::RowMerge merge = scenario::mergeOf({scenario::rootScenario, appendix, 2022, {"0501", "0501-2"}},
                                                       draft.edition(), draft.assignments(scenario::rootScenario));
    EXPECT_TRUE(merge.conflicts.empty() || merge.settings.empty());
    std::vector<std::string> lines = merge.conflicts;
    for (const scenario::Setting& setting : merge.settings) {
        EXPECT_EQ(setting.year, 2022);
        lines.push_back(setting.path + "=" + setting.value);
    }
    return lines;
}

TEST(RowMerge, TheFirstRowTakesWhatItLacksAndTheSecondGoes) {
    EXPECT_THAT(merged(3, {{"2022:a3.0501.mo_code", "0501"},
                           {"2022:a3.0501.mo_name", "Больница"},
                           {"2022:a3.0501.oms", "1"},
                           {"2022:a3.0501-2.mo_code", "0501"},
                           {"2022:a3.0501-2.mo_name", "ГБУЗ Больница"},
                           {"2022:a3.0501-2.budget_task", "1"},
                           {"2022:a3.0501-2.oms", "1"}}),
                ElementsAre("a3.0501.budget_task=1",
                            "a3.0501-2.budget_task=", "a3.0501-2.mo_code=", "a3.0501-2.mo_name=", "a3.0501-2.oms="));
}

TEST(RowMerge, TwoDifferentFiguresAreLeftToTheUser) {
    EXPECT_THAT(merged(14, {{"2022:a14.0501.visits_plan", "10"}, {"2022:a14.0501-2.visits_plan", "12"}}),
                ElementsAre("Посещения, план"));
}

TEST(RowMerge, OfARowThatIsNotThereNothingIsTaken) {
    EXPECT_THAT(merged(3, {{"2022:a3.0501.mo_code", "0501"}}), IsEmpty());
}

}  // namespace
