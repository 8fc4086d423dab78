#include "core/decimal/decimal.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

namespace {

using decimal::ArithmeticError;
using decimal::Decimal;
using decimal::Rounding;

TEST(DecimalRounding, HalfUpGoesAwayFromZero) {
    EXPECT_EQ(number("2.5").rounded(0, Rounding::HalfUp).toPlain(), "3");
    EXPECT_EQ(number("-2.5").rounded(0, Rounding::HalfUp).toPlain(), "-3");
    EXPECT_EQ(number("-2.49").rounded(0, Rounding::HalfUp).toPlain(), "-2");
    EXPECT_EQ(number("0.05").rounded(1, Rounding::HalfUp).toPlain(), "0.1");
}

TEST(DecimalRounding, HalfEvenGoesToTheEvenNeighbour) {
    EXPECT_EQ(number("2.5").rounded(0, Rounding::HalfEven).toPlain(), "2");
    EXPECT_EQ(number("3.5").rounded(0, Rounding::HalfEven).toPlain(), "4");
    EXPECT_EQ(number("-2.5").rounded(0, Rounding::HalfEven).toPlain(), "-2");
    EXPECT_EQ(number("2.51").rounded(0, Rounding::HalfEven).toPlain(), "3");
}

TEST(DecimalRounding, InPlaceGivesTheSame) {
    Decimal figure = number("-836.563");
    EXPECT_EQ(figure.round(2, Rounding::HalfUp).toPlain(), "-836.56");
    EXPECT_EQ(figure.round(2, Rounding::HalfUp).toPlain(), "-836.56");
    EXPECT_EQ(figure.round(4, Rounding::HalfUp).toPlain(), "-836.5600");
    EXPECT_THROW(figure.round(31, Rounding::HalfUp), ArithmeticError);
}

TEST(DecimalShift, MovesThePointAndKeepsEveryDigit) {
    EXPECT_EQ(number("583905169.0044").shift(-6).toPlain(), "583.9051690044");
    EXPECT_EQ(number("95.64").shift(6).toPlain(), "95640000");
    EXPECT_EQ(number("0.1234567").shift(6).toPlain(), "123456.7");
    EXPECT_EQ(number("-1.50").shift(0).toPlain(), "-1.50");
}

TEST(DecimalShift, RefusesWhatDoesNotFit) {
    EXPECT_THROW(number("0.5").shift(-30), ArithmeticError);
    EXPECT_THROW(number("5").shift(38), ArithmeticError);
    EXPECT_THROW(number("5").shift(60), ArithmeticError);
}

TEST(DecimalRounding, PadsWithZeros) {
    EXPECT_EQ(number("7").rounded(3, Rounding::HalfUp).toPlain(), "7.000");
}

TEST(DecimalRounding, PaddedIsFilledUpAndNeverCut) {
    EXPECT_EQ(number("481.5").padded(2).toPlain(), "481.50");
    EXPECT_EQ(number("-7").padded(3).toPlain(), "-7.000");
    EXPECT_EQ(number("0.125").padded(2).toPlain(), "0.125");
}

TEST(DecimalRounding, RefusesDecimalsOutsideItsRange) {
    EXPECT_THROW((void)number("7").rounded(-1, Rounding::HalfUp), ArithmeticError);
    EXPECT_THROW((void)number("7").rounded(31, Rounding::HalfUp), ArithmeticError);
    EXPECT_THROW((void)number("7").divided(number("2"), -1, Rounding::HalfUp), ArithmeticError);
    EXPECT_THROW((void)number("12345678901").rounded(30, Rounding::HalfUp), ArithmeticError);
}

TEST(DecimalRounding, LosesTheSignOfANegativeThatRoundsToZero) {
    const Decimal zero = number("-0.004").rounded(2, Rounding::HalfUp);
    EXPECT_EQ(zero.toPlain(), "0.00");
    EXPECT_FALSE(zero.isNegative());
}

TEST(DecimalDivision, RoundsOnce) {
    EXPECT_EQ(number("1").divided(number("3"), 4, Rounding::HalfUp).toPlain(), "0.3333");
    EXPECT_EQ(number("-2").divided(number("3"), 4, Rounding::HalfUp).toPlain(), "-0.6667");
    // 0.0449… rounded twice, first to two decimals, would give 0.1.
    EXPECT_EQ(number("0.449").divided(number("10"), 1, Rounding::HalfUp).toPlain(), "0.0");
}

TEST(DecimalDivision, TakesDivisorsWithDecimals) {
    EXPECT_EQ(number("10").divided(number("0.004"), 0, Rounding::HalfUp).toPlain(), "2500");
    EXPECT_EQ(number("0.5").divided(number("100.00"), 2, Rounding::HalfEven).toPlain(), "0.00");
}

TEST(DecimalDivision, OutgrowsTheCoefficientOnTheWayOnly) {
    const Decimal huge = number("100000000000000000000000000000000000000");
    EXPECT_EQ(huge.divided(huge, 30, Rounding::HalfUp).toPlain(), "1.000000000000000000000000000000");
    EXPECT_THROW((void)huge.divided(number("0.01"), 0, Rounding::HalfUp), ArithmeticError);
}

TEST(DecimalDivision, ThrowsOnZero) {
    EXPECT_THROW((void)number("1").divided(number("0.00"), 2, Rounding::HalfUp), ArithmeticError);
}

TEST(WithoutZeros, StopsAtTheDecimalsThatMustStay) {
    EXPECT_EQ(decimal::Decimal::fromPlain("0.950000")->withoutZeros(0).toPlain(), "0.95");
    EXPECT_EQ(decimal::Decimal::fromPlain("-1000.500")->withoutZeros(2).toPlain(), "-1000.50");
    EXPECT_EQ(decimal::Decimal::fromPlain("100")->withoutZeros(0).toPlain(), "100");
    EXPECT_EQ(decimal::Decimal::fromPlain("0.00")->withoutZeros(0).toPlain(), "0");
}

}  // namespace
