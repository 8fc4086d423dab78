#include "core/text/utf8.h"

#include <gtest/gtest.h>

namespace {

TEST(Utf8, AcceptsEveryLength) {
    EXPECT_TRUE(text::isValidUtf8(""));
    EXPECT_TRUE(text::isValidUtf8("a\u0416\u20BD\U0001F600"));
    EXPECT_TRUE(text::isValidUtf8("\xF4\x8F\xBF\xBF"));
}

TEST(Utf8, RefusesWhatTheStandardForbids) {
    EXPECT_FALSE(text::isValidUtf8("\xC0\xAF")) << "overlong";
    EXPECT_FALSE(text::isValidUtf8("\xE0\x80\xAF")) << "overlong";
    EXPECT_FALSE(text::isValidUtf8("\xED\xA0\x80")) << "surrogate";
    EXPECT_FALSE(text::isValidUtf8("\xF4\x90\x80\x80")) << "above U+10FFFF";
    EXPECT_FALSE(text::isValidUtf8("\xD0")) << "cut short";
    EXPECT_FALSE(text::isValidUtf8("\x80")) << "no leading byte";
    EXPECT_FALSE(text::isValidUtf8("\xFF"));
}

TEST(Utf8, DecodesAndEncodes) {
    EXPECT_EQ(text::decodeUtf8("aЖ₽"), U"aЖ₽");
    EXPECT_EQ(text::encodeUtf8(U"a\u0416\u20BD\U0001F600"), "a\xD0\x96\xE2\x82\xBD\xF0\x9F\x98\x80");
    EXPECT_EQ(text::decodeUtf8("\U0001F600"), U"\U0001F600");
}

TEST(Utf8, PutsAReplacementForAWrongByteAndGoesOn) {
    EXPECT_EQ(text::decodeUtf8("a\xFF"
                               "Ж\xD0"),
              U"a\uFFFDЖ\uFFFD");
}

TEST(Utf8, CountsCharacters) {
    EXPECT_EQ(text::length("№ 10"), 4U);
    EXPECT_EQ(text::length(""), 0U);
}

TEST(LowerCase, KnowsLatinAndCyrillic) {
    EXPECT_EQ(text::lowerCase("СКОРАЯ Помощь ЁЖ, ABCxyz №7"), "скорая помощь ёж, abcxyz №7");
    EXPECT_EQ(text::lowerCase("Ä×ß"), "ä×ß");
    EXPECT_EQ(text::inSentence("Стоимость, ОМС"), "стоимость, ОМС");
    EXPECT_EQ(text::inSentence("КД"), "КД");
    EXPECT_EQ(text::inSentence(""), "");
    EXPECT_EQ(text::lowerCase("ҮӨҺҢ"), "үөһң");
    EXPECT_EQ(text::lowerCase("үөһң"), "үөһң");
}

TEST(Beginning, EndsWithAWholeCharacter) {
    EXPECT_EQ(text::beginning("яблоко", 6), "яблоко");
    EXPECT_EQ(text::beginning("яблоко", 3), "ябл…");
    EXPECT_EQ(text::beginning("a\"я\"я", 3), "a\"я…");
    EXPECT_EQ(text::beginning("", 3), "");
    EXPECT_EQ(text::beginning("\xD1", 3), "\uFFFD");
}

}  // namespace
