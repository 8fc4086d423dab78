#include "core/decimal/russian.h"
#include "tests/support/number.h"

#include <gtest/gtest.h>

#include <string>

namespace {

using decimal::Decimal;
using decimal::ParseFault;
using decimal::explain;
using decimal::parseRussian;
using decimal::printRussian;
using decimal::printSigned;

std::string parsed(std::string_view text) {
    const auto result = parseRussian(text);
    const Decimal* number = std::get_if<Decimal>(&result);
    return number != nullptr ? number->toPlain() : "fault";
}

ParseFault fault(std::string_view text) {
    return std::get<ParseFault>(parseRussian(text));
}

TEST(RussianParsing, TakesCommaOrPoint) {
    EXPECT_EQ(parsed("0,318"), "0.318");
    EXPECT_EQ(parsed("0.318"), "0.318");
}

TEST(RussianParsing, KeepsTypedDecimals) {
    EXPECT_EQ(parsed("2,30"), "2.30");
    EXPECT_EQ(parsed("5"), "5");
}

TEST(RussianParsing, TakesEveryGroupSeparator) {
    EXPECT_EQ(parsed("1 234 567,5"), "1234567.5");
    EXPECT_EQ(parsed("1\u00A0234\u00A0567,5"), "1234567.5");
    EXPECT_EQ(parsed("1\u202F234,5"), "1234.5");
    EXPECT_EQ(parsed("1'234'567.5"), "1234567.5");
    EXPECT_EQ(parsed("1\u2019234"), "1234");
}

TEST(RussianParsing, RefusesGroupsThatAreNotOfThreeDigits) {
    EXPECT_EQ(fault("1 23"), ParseFault::NotANumber);
    EXPECT_EQ(fault("1234 567"), ParseFault::NotANumber);
    EXPECT_EQ(fault("1  234"), ParseFault::NotANumber);
    EXPECT_EQ(fault("1,234 5"), ParseFault::NotANumber);
}

TEST(RussianParsing, TakesSignsAndSurroundingSpaces) {
    EXPECT_EQ(parsed("\u22120,5"), "-0.5");
    EXPECT_EQ(parsed("-0,5"), "-0.5");
    EXPECT_EQ(parsed("- 1 000"), "-1000");
    EXPECT_EQ(parsed("+3,0"), "3.0");
    EXPECT_EQ(parsed(" \u00A0\t7,10\u202F "), "7.10");
}

TEST(RussianParsing, NamesTheFault) {
    EXPECT_EQ(fault(""), ParseFault::Empty);
    EXPECT_EQ(fault(" \u00A0 "), ParseFault::Empty);
    EXPECT_EQ(fault("0,3l8"), ParseFault::NotANumber);
    EXPECT_EQ(fault("1,2,3"), ParseFault::TwoPoints);
    EXPECT_EQ(fault("1.234,5"), ParseFault::TwoPoints);
    EXPECT_EQ(fault("1 234,5,6"), ParseFault::TwoPoints);
}

TEST(RussianParsing, RefusesGarbage) {
    for (const char* text : {"-", "\u2212", ",5", "5,", "1e5", "--1", "1-", "Х", "\xD0", "0x1F", "1/2", "1 000 руб.",
                             ",", "5%", "NaN", "inf", "'123", "1 234 x"}) {
        EXPECT_EQ(fault(text), ParseFault::NotANumber) << text;
    }
}

TEST(RussianParsing, TakesThirtyDigitsAndNoMore) {
    EXPECT_EQ(parsed("123456789012345678901234567890"), "123456789012345678901234567890");
    EXPECT_EQ(parsed("0,00000000000000000000000000001"), "0.00000000000000000000000000001");
    EXPECT_EQ(fault("1234567890123456789012345678901"), ParseFault::TooManyDigits);
    EXPECT_EQ(fault(std::string(200, '7')), ParseFault::TooManyDigits);
    EXPECT_EQ(fault("1," + std::string(200, '0')), ParseFault::TooManyDigits);
}

TEST(RussianParsing, ExplainsEachFault) {
    EXPECT_EQ(explain(ParseFault::NotANumber, "0,3l8", "0,318"), "«0,3l8» – не число. Пример: 0,318");
    EXPECT_EQ(explain(ParseFault::Empty, " ", "0,318"), "Значение не введено. Пример: 0,318");
    EXPECT_EQ(explain(ParseFault::TwoPoints, "1,2,3", "1,23"),
              "«1,2,3» – больше одной десятичной запятой. Пример: 1,23");
}

TEST(RussianParsing, ShowsOnlyTheStartOfALongText) {
    EXPECT_EQ(explain(ParseFault::TooManyDigits, std::string(200, '7'), "12,5"),
              "«7777777777777777777777777777777777777777…» – слишком много цифр (можно не больше 30). Пример: 12,5");
    EXPECT_EQ(explain(ParseFault::NotANumber, "а\nб", "1"), "«а б» – не число. Пример: 1");
}

TEST(RussianPrinting, GroupsByThreeWithCommaAndMinus) {
    EXPECT_EQ(printRussian(number("-1234.50")), "\u22121\u00A0234,50");
    EXPECT_EQ(printRussian(number("1010111")), "1\u00A0010\u00A0111");
    EXPECT_EQ(printRussian(number("999.000")), "999,000");
    EXPECT_EQ(printRussian(number("0.0")), "0,0");
}

TEST(RussianPrinting, SignsDifferences) {
    EXPECT_EQ(printSigned(number("0.1")), "+0,1");
    EXPECT_EQ(printSigned(number("-0.1")), "\u22120,1");
    EXPECT_EQ(printSigned(number("0.0")), "0,0");
}

TEST(RussianPrinting, IsReadBack) {
    EXPECT_EQ(parsed(printRussian(number("-1234567.50"))), "-1234567.50");
    EXPECT_EQ(parsed(printSigned(number("12.5"))), "12.5");
}

}  // namespace
