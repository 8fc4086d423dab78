#include "core/method/derivation.h"
#include "core/method/unit_words.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

namespace {

TEST(Derivation, AQuotientThatEndsIsWrittenWhole) {
    EXPECT_EQ(method::exactQuotient(number("1"), number("8"), number("0.1")), "0,125");
    EXPECT_EQ(method::exactQuotient(number("10"), number("4"), number("2.500000")), "");
}

TEST(Derivation, AQuotientThatNeverEndsIsCutAndSaysSo) {
    EXPECT_EQ(method::exactQuotient(number("2"), number("3"), number("0.67")), "0,66666666…");
}

TEST(Derivation, HalvesGoUpAwayFromZero) {
    EXPECT_EQ(method::halfUp(number("2.5"), 0).toPlain(), "3");
    EXPECT_EQ(method::quotient(number("-1"), number("8"), 2).toPlain(), "-0.13");
}

TEST(Derivation, AStepWithoutRoundingHasNoApproximation) {
    const method::Step step{.sign = "К", .letters = {"а × б"}, .figures = {"2 × 3"}, .result = "6"};
    EXPECT_EQ(step.onOneLine(), "К = а × б = 2 × 3 = 6");
}

TEST(UnitWords, AgreeWithTheFigure) {
    EXPECT_EQ(method::daysOfBedUnit.after(number("332")), "дня в году");
    EXPECT_EQ(method::daysUnit.after(number("57.5")), "дня");
    EXPECT_EQ(method::daysUnit.after(number("11")), "дней");
    EXPECT_EQ(method::bedsUnit.after(number("1061.00")), "койка");
    EXPECT_EQ(method::bedDaysPerThousandUnit.words(), "койко-дней на 1000 человек");
}

}  // namespace
