#include "core/sheet/cell_text.h"
#include "core/sheet/number_format.h"

#include <gtest/gtest.h>

namespace {

using sheet::NumberKind;
using sheet::numberText;

TEST(CellText, NumbersHaveFifteenDigitsAndNoExponent) {
    EXPECT_EQ(numberText("0.26036000000000001"), "0.26036");
    EXPECT_EQ(numberText("0.81000000000000005"), "0.81");
    EXPECT_EQ(numberText("2.3949999999999999E-3"), "0.002395");
    EXPECT_EQ(numberText("1.2345E+10"), "12345000000");
    EXPECT_EQ(numberText("123456789012345678"), "123456789012346000");
    EXPECT_EQ(numberText("-7.5"), "-7.5");
    EXPECT_EQ(numberText("0"), "0");
}

TEST(CellText, WhatIsNoNumberStays) {
    EXPECT_EQ(numberText("по факту"), "по факту");
    EXPECT_EQ(numberText("1e999"), "1e999");
    EXPECT_EQ(numberText("nan"), "nan");
}

TEST(CellText, ZerosThatAreShownStay) {
    EXPECT_EQ(numberText("0.13", {NumberKind::Plain, 3}), "0.130");
    // What is hidden by the format is not cut.
    EXPECT_EQ(numberText("0.1346", {NumberKind::Plain, 2}), "0.1346");
    EXPECT_EQ(sheet::shownNumberText("1234.5", "1 234,50", NumberKind::Plain), "1234.50");
    // Thousands of an English page.
    EXPECT_EQ(sheet::shownNumberText("138240", "138,240", NumberKind::Plain), "138240");
    EXPECT_EQ(sheet::shownNumberText("0.645", "64,50%", NumberKind::Percent), "64.50%");
}

TEST(CellText, PercentsAreHundredTimesTheNumber) {
    EXPECT_EQ(numberText("0.64500000000000002", {NumberKind::Percent, 0}), "64.5%");
    EXPECT_EQ(numberText("1", {NumberKind::Percent, 1}), "100.0%");
}

TEST(CellText, DatesAreCountedFrom1900Or1904) {
    // 1 January 2022 is day 44562 of Excel, and 43100 of the Macintosh's.
    EXPECT_EQ(numberText("44562", {NumberKind::Date, 0}), "01.01.2022");
    EXPECT_EQ(numberText("43100", {NumberKind::Date, 0}, true), "01.01.2022");
    EXPECT_EQ(numberText("1", {NumberKind::Date, 0}), "01.01.1900");
    EXPECT_EQ(sheet::dateText("2022-01-31T00:00:00"), "31.01.2022");
}

TEST(CellText, FormatsSayWhatANumberIs) {
    EXPECT_EQ(sheet::lookOf("dd\\.mm\\.yyyy").kind, NumberKind::Date);
    EXPECT_EQ(sheet::lookOf("[$-419]d\\ mmmm\\ yyyy;@").kind, NumberKind::Date);
    EXPECT_EQ(sheet::lookOf("0.0%").kind, NumberKind::Percent);
    EXPECT_EQ(sheet::lookOf("0.0%").decimals, 1);
    EXPECT_EQ(sheet::lookOf("# ##0.000\" дней\"").kind, NumberKind::Plain);
    EXPECT_EQ(sheet::lookOf("# ##0.000\" дней\"").decimals, 3);
    EXPECT_EQ(sheet::lookOf("General").kind, NumberKind::Plain);
    EXPECT_EQ(sheet::lookOf("0.00E+00").decimals, 0);
    EXPECT_EQ(sheet::lookOfBuiltIn(14).kind, NumberKind::Date);
    EXPECT_EQ(sheet::lookOfBuiltIn(4).decimals, 2);
}

TEST(CellText, PlacesAreReadAndWritten) {
    EXPECT_EQ(sheet::addressOf(4, 2), "C5");
    EXPECT_EQ(sheet::addressOf(0, 26), "AA1");
    EXPECT_EQ(sheet::placeOf("$AA$10")->column, 26);
    EXPECT_EQ(sheet::placeOf("$AA$10")->row, 9);
    EXPECT_FALSE(sheet::placeOf("A0"));
    EXPECT_FALSE(sheet::placeOf("12"));
    EXPECT_FALSE(sheet::placeOf("ABCD99999999999"));
}

}  // namespace
