#include "core/programme/last_year.h"
#include "tests/support/number.h"
#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

namespace {

programme::AssignmentMap facts() {
    return {{{"previous.a2.02.volume", 2015}, {"0.0205", "план на 2014 год", "", ""}},
            {{"previous.a2.38.cost_oms", 2015}, {"8000.15", "", "", ""}},
            {{"previous.a2.02.volume", 2016}, {"0.5", "не год перед программой", "", ""}}};
}

TEST(LastYear, HoldsTheFactsWhereTheFormPrintsThem) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    const auto last = programme::lastYear(calculation.years.front(), programme::Assignments(facts()));
    ASSERT_TRUE(last);
    EXPECT_EQ(last->year(), 2014);
    EXPECT_EQ(last->cell({2, "02", "volume"}).figure, number("0.0205"));
    // A total is a fact too; millions of this form have one decimal.
    EXPECT_EQ(last->cell({2, "38", "cost_oms"}).figure, number("8000.2"));
    EXPECT_EQ(last->cell({2, "02", "unit_cost"}).figure, std::nullopt);
}

TEST(LastYear, IsNotThereWithoutAFact) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(scenario::rootScenario);
    EXPECT_FALSE(programme::lastYear(calculation.years.front(), draft.assignments(scenario::rootScenario)));
}

}  // namespace
