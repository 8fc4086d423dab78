#include "core/units/quantities.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

namespace {

using decimal::Decimal;
using decimal::Rounding;
using units::of;

// Ambulance, Astrakhan oblast 2015: 0,318 calls per insured person at 1 710,1 roubles a call.
TEST(Quantities, LeadFromANormToRoubles) {
    const auto norm = of<units::CarePerInsured>(number("0.318"));
    const auto unitCost = of<units::RoublePerCare>(number("1710.1"));
    const auto insured = of<units::Insured>(number("1010111"));

    const units::RoublePerInsured perCapita = units::rounded(norm * unitCost, 1, Rounding::HalfUp);
    const units::Roubles cost = perCapita * insured;

    EXPECT_EQ(perCapita.value().toPlain(), "543.8");
    EXPECT_EQ(cost.value().toPlain(), "549298361.8");
}

TEST(Quantities, AddAndCompareWithinOneUnit) {
    const auto a = of<units::Roubles>(number("1.50"));
    const auto b = of<units::Roubles>(number("0.5"));
    EXPECT_EQ((a + b).value().toPlain(), "2.00");
    EXPECT_EQ((a - b).value().toPlain(), "1.00");
    EXPECT_LT(b, a);
}

TEST(Quantities, ScaleByAPureNumber) {
    const auto federal = of<units::RoublePerCare>(number("2000.0"));
    EXPECT_EQ((federal * number("1.105")).value().toPlain(), "2210.0000");
}

TEST(Quantities, DivideWithARounding) {
    const auto cost = of<units::Roubles>(number("1000000"));
    const auto residents = of<units::Residents>(number("1010340"));
    const units::RoublePerResident perCapita = units::divided(cost, residents, 2, Rounding::HalfUp);
    EXPECT_EQ(perCapita.value().toPlain(), "0.99");
}

TEST(Quantities, PassOverflowOn) {
    const auto huge = of<units::Roubles>(number("170141183460469231731687303715884105727"));
    EXPECT_THROW((void)(huge + huge), decimal::ArithmeticError);
}

}  // namespace
