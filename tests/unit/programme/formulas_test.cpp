#include "core/programme/formulas.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

namespace {

// Published by a region with КД 1.105 for 2022: examinations 2 227.57 = 2 015.9 × 1.105 (2 227.5695).
TEST(TerritorialUnitCost, IsFederalTimesCoefficientToTheKopeckHalfUp) {
    const auto cost =
        programme::territorialUnitCost(units::of<units::RoublePerCare>(number("2015.9")), {number("1.105000")}, {});
    EXPECT_EQ(cost.value().toPlain(), "2227.57");
}

// The same region, ambulance of 2022: 2 884.7 × 1.105 = 3 187.5935.
TEST(TerritorialUnitCost, AmbulanceOf2022) {
    const auto cost =
        programme::territorialUnitCost(units::of<units::RoublePerCare>(number("2884.7")), {number("1.105000")}, {});
    EXPECT_EQ(cost.value().toPlain(), "3187.59");
}

// 200.1 × 1.05 = 210.105, half a kopeck.
TEST(TerritorialUnitCost, IsRoundedAsThePlanRounds) {
    const auto cost = [](decimal::Rounding rounding) {
        return programme::territorialUnitCost(units::of<units::RoublePerCare>(number("200.1")), {number("1.05")},
                                              plan::Rounder(rounding))
            .value()
            .toPlain();
    };
    EXPECT_EQ(cost(decimal::Rounding::HalfUp), "210.11");
    EXPECT_EQ(cost(decimal::Rounding::HalfEven), "210.10");
}

}  // namespace
