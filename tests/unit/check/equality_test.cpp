// The tolerance of the method `exact`: half a unit of the last printed digit for each rounded figure on either side.
#include "core/check/equality.h"
#include "tests/unit/check/told.h"

#include <gmock/gmock.h>

namespace {

/// 1.0 million stands in row 13 of the budget; `expected` is what `terms` rounded figures give.
std::string comparedWith(const char* expected, std::size_t terms, const char* method = "exact") {
    scenario::Draft draft = planned::draft(planned::content());
    planned::import(draft, ",,option.cost_method," + std::string(method)
                               + ",\n,2015,population.residents,1000000,\n,2015,a2.13.cost_budget,1.0,\n");
    const auto calculation = draft.calculate(scenario::rootScenario);
    const auto assignments = draft.assignments(scenario::rootScenario);
    const check::Figures figures(draft.edition(), assignments, calculation.years.front());
    check::CheckFindings findings;
    check::compare(figures,
                   {"sum", {2, "13", "cost_budget"}, "Не равно", decimal::Decimal::fromPlain(expected), terms, {}},
                   findings);
    return findings.empty() ? "equal" : findings.front().state == check::State::Warning ? "last digit" : "different";
}

TEST(Equality, ThreeTermsAndTheirSumMayDifferByTwoUnitsOfTheLastDigit) {
    EXPECT_EQ(comparedWith("1.0", 3), "equal");
    EXPECT_EQ(comparedWith("0.8", 3), "last digit");
    EXPECT_EQ(comparedWith("1.2", 3), "last digit");
    EXPECT_EQ(comparedWith("0.7", 3), "different");
    EXPECT_EQ(comparedWith("1.3", 3), "different");
}

TEST(Equality, TwoTermsAndTheirSumMayDifferByOneUnitOfTheLastDigit) {
    EXPECT_EQ(comparedWith("0.9", 2), "last digit");
    EXPECT_EQ(comparedWith("0.8", 2), "different");
}

TEST(Equality, OtherMethodsAddPrintedFiguresAndAllowNothing) {
    EXPECT_EQ(comparedWith("0.9", 3, "printed_percap"), "different");
}

}  // namespace
