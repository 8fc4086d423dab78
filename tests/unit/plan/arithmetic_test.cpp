#include "core/plan/arithmetic.h"

#include <gtest/gtest.h>

namespace {

TEST(PlanArithmetic, DoubleShiftsByPowersOfTen) {
    double figure = 95.64;
    plan::Arithmetic<double>::shift(figure, 3);
    EXPECT_DOUBLE_EQ(figure, 95640.0);
}

TEST(PlanArithmetic, DoubleRoundsHalfAwayFromZero) {
    EXPECT_DOUBLE_EQ(plan::Arithmetic<double>::rounded(0.25, 1, decimal::Rounding::HalfUp), 0.3);
    EXPECT_DOUBLE_EQ(plan::Arithmetic<double>::rounded(0.25, 1, decimal::Rounding::HalfEven), 0.2);
}

TEST(PlanArithmetic, DoubleRoundsAHalfThatDoubleCannotHoldAsTheExactNumberDoes) {
    const auto half = [](double value, int digits, decimal::Rounding mode) {
        return plan::Arithmetic<double>::rounded(value, digits, mode);
    };
    EXPECT_DOUBLE_EQ(half(1.005, 2, decimal::Rounding::HalfUp), 1.01);
    EXPECT_DOUBLE_EQ(half(-1.005, 2, decimal::Rounding::HalfUp), -1.01);
    EXPECT_DOUBLE_EQ(half(1.005, 2, decimal::Rounding::HalfEven), 1.0);
    EXPECT_DOUBLE_EQ(half(1.015, 2, decimal::Rounding::HalfEven), 1.02);
    EXPECT_DOUBLE_EQ(half(0.3049999, 2, decimal::Rounding::HalfUp), 0.3);
    EXPECT_DOUBLE_EQ(half(1.8e16, 1, decimal::Rounding::HalfUp), 1.8e16);
}

}  // namespace
