#include "core/reading/pasted_number.h"

#include <gtest/gtest.h>

#include <string>

namespace {

/// «0.73 | сноска * отброшена», or «! не число».
std::string read(std::string_view field) {
    const reading::PastedNumber read = reading::readPastedNumber(field);
    if (read.saysNothing()) {
        return "ничего";
    }
    return read.number ? read.number->toPlain() + (read.doubt.empty() ? "" : " | " + read.doubt) : "! " + read.fault;
}

TEST(PastedNumber, PlainNumbersRaiseNoDoubt) {
    EXPECT_EQ(read("0,29"), "0.29");
    EXPECT_EQ(read("0.54"), "0.54");
    EXPECT_EQ(read(" 2\u00A0884,70 "), "2884.70");
}

TEST(PastedNumber, FootnoteMarksAreTakenOff) {
    EXPECT_EQ(read("0,73*"), "0.73 | сноска * отброшена");
    EXPECT_EQ(read("6 841,3 <**>"), "6841.3 | сноска <**> отброшена");
    EXPECT_EQ(read("0,144²"), "0.144 | сноска ² отброшена");
}

TEST(PastedNumber, TheLowBoundOfARangeIsTaken) {
    EXPECT_EQ(read("0,51-0,73"), "0.51 | диапазон: взята нижняя граница");
    EXPECT_EQ(read("0,51 – 0,73"), "0.51 | диапазон: взята нижняя граница");
    EXPECT_EQ(read("от 0,51 до 0,73"), "0.51 | диапазон: взята нижняя граница");
    EXPECT_EQ(read("0,73-0,51"), "0.51 | диапазон, границы переставлены: взята нижняя");
    EXPECT_EQ(read("0,51-0,73*"), "0.51 | сноска * отброшена; диапазон: взята нижняя граница");
}

TEST(PastedNumber, LettersAmongDigitsAreDoubted) {
    EXPECT_EQ(read("О,29"), "0.29 | буква вместо цифры, прочитано 0,29");
    EXPECT_EQ(read("0,З18"), "0.318 | буква вместо цифры, прочитано 0,318");
    EXPECT_EQ(read("0,3l8"), "0.318 | буква вместо цифры, прочитано 0,318");
}

TEST(PastedNumber, WordsAfterANumberAreTold) {
    EXPECT_EQ(read("2 884,7 руб."), "2884.7 | слова «руб.» отброшены");
    EXPECT_EQ(read("2,8847 тыс. руб."), "2884.7000 | тысячи приведены к единицам");
}

TEST(PastedNumber, WhatIsNoNumberSaysWhy) {
    EXPECT_EQ(read("по факту"), "! не число");
    EXPECT_EQ(read("12,5 %"), "! не число");
    EXPECT_EQ(read("1,234.5"), "! больше одной десятичной запятой");
    EXPECT_EQ(read("1234567890123456789012345678901"), "! слишком много цифр");
}

TEST(PastedNumber, AnEmptyFieldADashAndACrossSayNothing) {
    EXPECT_EQ(read(""), "ничего");
    EXPECT_EQ(read(" – "), "ничего");
    EXPECT_EQ(read("Х"), "ничего");
}

}  // namespace
