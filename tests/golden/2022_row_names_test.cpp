// Rows that the form does not number are called by their names wherever a figure is explained: their keys are no words.
#include "core/explain/passport.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

class RowsWithoutNumbers : public testing::Test {
protected:
    [[nodiscard]] explain::Passport passport(const form::CellAddress& cell) {
        scenario::Draft& draft = m_plan.draft();
        return explain::describeCell(draft, scenario::rootScenario, draft.calculate(scenario::rootScenario), cell,
                                     2022);
    }

    support::Filled2022 m_plan{"Учебная область",
                               {{"2022:a9.count.fap_lt100_total", "12"}, {"2022:a9.funding.fap_lt100_total", "9960"}}};
};

TEST_F(RowsWithoutNumbers, AreNamedWhereTheirFiguresAreUsed) {
    const explain::Passport passport = this->passport({9, "count", "fap_lt100_total"});
    ASSERT_EQ(passport.usedBy.size(), 2U);
    EXPECT_EQ(passport.usedBy[0].words, "Строка «Количество ФП, ФАП», графа «ФАП, всего»");
    EXPECT_THAT(passport.usedBy[1].words, testing::StartsWith("Строка «"));
    EXPECT_THAT(passport.usedBy[1].words, testing::Not(testing::HasSubstr("funding")));
}

TEST_F(RowsWithoutNumbers, AreNamedInFormulas) {
    const explain::Passport passport = this->passport({9, "funding", "mean_lt100"});
    EXPECT_THAT(passport.formula, testing::HasSubstr("стр. «Количество ФП, ФАП»"));
    EXPECT_THAT(passport.formula, testing::Not(testing::HasSubstr("count")));
}

}  // namespace
