#include "core/text/clean.h"

#include <gtest/gtest.h>

using text::Lines;
using text::shown;
using text::textFault;

TEST(TextFault, LeavesOrdinaryTextsAlone) {
    EXPECT_EQ(textFault("Письмо № 11-7/И/2-275, «строка» – 5 000,0 ₽ Ёё", Lines::One), "");
    EXPECT_EQ(textFault("первая строка\nвторая\tс табуляцией\r\n", Lines::Many), "");
}

TEST(TextFault, NamesAControlCharacter) {
    EXPECT_EQ(textFault("красный \x1b[31m", Lines::Many),
              "в тексте управляющий знак U+001B; ожидались буквы, цифры и знаки препинания");
    EXPECT_EQ(textFault("\x7f", Lines::One),
              "в тексте управляющий знак U+007F; ожидались буквы, цифры и знаки препинания");
    // CSI of eight-bit terminals.
    EXPECT_EQ(textFault("\u009B31m", Lines::Many),
              "в тексте управляющий знак U+009B; ожидались буквы, цифры и знаки препинания");
}

TEST(TextFault, NamesWhatTurnsTheDirectionOfReading) {
    EXPECT_EQ(textFault("итог \u202E000 5", Lines::Many),
              "в тексте невидимый знак U+202E; ожидались буквы, цифры и знаки препинания");
}

TEST(TextFault, TellsBytesThatAreNoText) {
    EXPECT_EQ(textFault("\xcf\xf0\xe8\xec\xe5\xf0", Lines::Many), "текст не в кодировке UTF-8");
}

TEST(TextFault, IsFoundBehindPlainLetters) {
    EXPECT_EQ(textFault("норматив 0,29\x07 вызова", Lines::Many),
              "в тексте управляющий знак U+0007; ожидались буквы, цифры и знаки препинания");
    EXPECT_EQ(textFault("норматив\xd0", Lines::Many), "текст не в кодировке UTF-8");
    EXPECT_EQ(textFault("норматив\xd0 0,29", Lines::Many), "текст не в кодировке UTF-8");
    EXPECT_EQ(textFault("одна\nдве", Lines::One),
              "текст занимает несколько строк или содержит табуляцию; ожидалась одна строка");
}

TEST(TextFault, KeepsANameOnOneLine) {
    EXPECT_EQ(textFault("две\nстроки", Lines::One),
              "текст занимает несколько строк или содержит табуляцию; ожидалась одна строка");
}

TEST(Shown, MakesSymbolsOfWhatATerminalWouldObey) {
    EXPECT_EQ(shown("красный \x1b[31m"), "красный ␛[31m");
    EXPECT_EQ(shown(std::string("нуль\0конец", 19)), "нуль␀конец");
    EXPECT_EQ(shown("\x7f"), "␡");
    EXPECT_EQ(shown("\u009B31m"), "\uFFFD31m");
    EXPECT_EQ(shown("\xcf\xf0"), "\uFFFD\uFFFD");
    EXPECT_EQ(shown("строка\nвторая\tграфа"), "строка\nвторая\tграфа");
}
