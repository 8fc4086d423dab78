// The form is compiled once for the years that have the same columns and options; a year of its own digits has its own.
#include "tests/support/filled_2022.h"

#include <gtest/gtest.h>

namespace {

using support::Filled2022;

TEST(YearPlans, YearsOfTheSameOptionsShareOne) {
    const Filled2022 form("Астраханская область");
    EXPECT_EQ(&form.year(2022).plan(), &form.year(2023).plan());
    EXPECT_EQ(&form.year(2022).plan(), &form.year(2024).plan());
}

TEST(YearPlans, AYearWithDigitsOfItsOwnHasItsOwn) {
    const Filled2022 form("Астраханская область",
                          {{"2023:a2.33.volume", "0.291"}, {"option.digits.a2.33.volume@2023", "4"}});
    EXPECT_EQ(&form.year(2022).plan(), &form.year(2024).plan());
    EXPECT_NE(&form.year(2022).plan(), &form.year(2023).plan());
}

}  // namespace
