#include "core/programme/money_scale.h"

#include <gtest/gtest.h>

namespace {

using decimal::Decimal;
using form::MoneyScale;

Decimal shown(const char* cost, MoneyScale from, MoneyScale to) {
    return programme::MoneyInScale(from, to, plan::Rounder())(*Decimal::fromPlain(cost), 1);
}

TEST(InScale, LeavesTheEditionsOwnScaleAlone) {
    EXPECT_EQ(shown("2391.90", MoneyScale::Million, MoneyScale::Million).toPlain(), "2391.90");
}

TEST(InScale, MovesThePointTowardsRoubles) {
    EXPECT_EQ(shown("101.03", MoneyScale::Million, MoneyScale::Thousand).toPlain(), "101030");
    EXPECT_EQ(shown("95.64", MoneyScale::Million, MoneyScale::Rouble).toPlain(), "95640000");
    EXPECT_EQ(shown("-12.3456", MoneyScale::Thousand, MoneyScale::Rouble).toPlain(), "-12345.6");
}

TEST(InScale, RoundsTowardsMillions) {
    EXPECT_EQ(shown("2391950.0", MoneyScale::Thousand, MoneyScale::Million).toPlain(), "2392.0");
    EXPECT_EQ(shown("2391949.9", MoneyScale::Thousand, MoneyScale::Million).toPlain(), "2391.9");
}

TEST(InScale, RoundsAsThePlanDoes) {
    form::Edition edition;
    edition.money = MoneyScale::Thousand;
    programme::AssignmentMap entries;
    entries[{"option.money", 0}].value = "million";
    const programme::MoneyInScale up(edition, programme::Assignments(entries));
    EXPECT_EQ(up(*Decimal::fromPlain("50.0"), 1).toPlain(), "0.1");
    entries[{"option.rounding", 0}].value = "half_even";
    const programme::MoneyInScale even(edition, programme::Assignments(entries));
    EXPECT_EQ(even(*Decimal::fromPlain("50.0"), 1).toPlain(), "0.0");
    EXPECT_EQ(even(*Decimal::fromPlain("150.0"), 1).toPlain(), "0.2");
}

TEST(PrintedScale, IsTheOptionElseTheEditions) {
    form::Edition edition;
    edition.money = MoneyScale::Million;
    EXPECT_EQ(programme::printedScale(programme::Assignments(), edition), MoneyScale::Million);
    programme::AssignmentMap entries;
    entries[{"option.money", 0}].value = "thousand";
    EXPECT_EQ(programme::printedScale(programme::Assignments(entries), edition), MoneyScale::Thousand);
}

}  // namespace
