#include "core/plan/arithmetic.h"

#include <gtest/gtest.h>

namespace {

using Exact = plan::Arithmetic<decimal::Decimal>;

decimal::Decimal number(const char* text) {
    return decimal::Decimal::fromPlain(text).value();
}

TEST(PlanArithmetic, ShiftMovesThePointAndKeepsEveryDigit) {
    EXPECT_EQ(Exact::shifted(number("583905169.0044"), -6).toPlain(), "583.9051690044");
    EXPECT_EQ(Exact::shifted(number("95.64"), 6).toPlain(), "95640000");
    EXPECT_EQ(Exact::shifted(number("0.1234567"), 6).toPlain(), "123456.7");
}

TEST(PlanArithmetic, DoubleRoundsHalfAwayFromZero) {
    EXPECT_DOUBLE_EQ(plan::Arithmetic<double>::rounded(0.25, 1, decimal::Rounding::HalfUp), 0.3);
    EXPECT_DOUBLE_EQ(plan::Arithmetic<double>::rounded(0.25, 1, decimal::Rounding::HalfEven), 0.2);
}

}  // namespace
