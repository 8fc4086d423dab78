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

}  // namespace
