#include "core/decimal/decimal.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

#include <sstream>

namespace {

using decimal::ArithmeticError;
using decimal::Decimal;

constexpr auto largest = "170141183460469231731687303715884105727";
constexpr auto lowest = "-170141183460469231731687303715884105728";

TEST(Decimal, StartsAsZeroWithoutDecimals) {
    EXPECT_EQ(Decimal().toPlain(), "0");
    EXPECT_TRUE(Decimal().isZero());
}

TEST(Decimal, KeepsTrailingZeros) {
    EXPECT_EQ(number("-0.0250").toPlain(), "-0.0250");
    EXPECT_EQ(number("2.30").scale(), 2);
    EXPECT_EQ((number("1.50") + number("0.5")).toPlain(), "2.00");
    EXPECT_EQ((number("1.50") * number("2.0")).toPlain(), "3.000");
}

TEST(Decimal, ComparesByValue) {
    EXPECT_EQ(number("1.0"), number("1.00"));
    EXPECT_LT(number("-1.01"), number("-1"));
    EXPECT_GT(number("0.10"), number("0.09999"));
    EXPECT_EQ(number("0"), number("-0.00"));
}

TEST(Decimal, ComparesNumbersThatDoNotAlign) {
    const Decimal tiny = number("0.000000000000000000000000000001");
    EXPECT_GT(number(largest), tiny);
    EXPECT_LT(tiny, number(largest));
    EXPECT_LT(number(lowest), tiny);
    EXPECT_GT(tiny, number(lowest));
}

TEST(Decimal, ReadsOnlyPlainNotation) {
    for (const char* text : {"", "-", "+1", "1,5", ".5", "5.", "1e3", " 1", "1 ", "1.2.3", "--1", "NaN", "0x10"}) {
        EXPECT_FALSE(Decimal::fromPlain(text)) << text;
    }
}

TEST(Decimal, ReadsAndPrintsTheWholeRange) {
    EXPECT_EQ(number(largest).toPlain(), largest);
    EXPECT_EQ(number(lowest).toPlain(), lowest);
    EXPECT_FALSE(Decimal::fromPlain("170141183460469231731687303715884105728"));
    EXPECT_FALSE(Decimal::fromPlain("-170141183460469231731687303715884105729"));
    EXPECT_FALSE(Decimal::fromPlain("0.0000000000000000000000000000001"));
}

TEST(Decimal, ThrowsInsteadOfWrapping) {
    EXPECT_THROW((void)(number(largest) + Decimal(1)), ArithmeticError);
    EXPECT_THROW((void)(number(lowest) - Decimal(1)), ArithmeticError);
    EXPECT_THROW((void)(number(largest) * Decimal(2)), ArithmeticError);
    EXPECT_THROW((void)-number(lowest), ArithmeticError);
    EXPECT_THROW((void)(number("0.0000000000000001") * number("0.0000000000000001")), ArithmeticError);
}

TEST(Decimal, KeepsItsValueWhenASumThrows) {
    Decimal sum = number(largest);
    EXPECT_THROW(sum += Decimal(1), ArithmeticError);
    EXPECT_EQ(sum.toPlain(), largest);
}

TEST(Decimal, AddsItselfToItself) {
    Decimal sum = number("1.25");
    sum += sum;
    EXPECT_EQ(sum.toPlain(), "2.50");
    sum -= sum;
    EXPECT_EQ(sum.toPlain(), "0.00");
}

TEST(Decimal, IsMadeOfACoefficientAndAScale) {
    EXPECT_EQ(Decimal::fromParts(-123450, 2).toPlain(), "-1234.50");
    EXPECT_EQ(Decimal::fromParts(5, 30).toPlain(), "0.000000000000000000000000000005");
    EXPECT_THROW((void)Decimal::fromParts(1, -1), ArithmeticError);
    EXPECT_THROW((void)Decimal::fromParts(1, 31), ArithmeticError);
}

TEST(Decimal, BecomesADoubleForCharts) {
    EXPECT_DOUBLE_EQ(number("-0.25").toDouble(), -0.25);
    EXPECT_DOUBLE_EQ(number("1010111.5").toDouble(), 1010111.5);
}

TEST(Decimal, StreamsInPlainNotation) {
    std::ostringstream stream;
    stream << number("-3.10");
    EXPECT_EQ(stream.str(), "-3.10");
}

}  // namespace
