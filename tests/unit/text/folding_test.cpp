#include "core/text/folding.h"

#include <gtest/gtest.h>

namespace {

using text::foldForSearch;

TEST(Folding, IgnoresTheCaseAndYo) {
    EXPECT_EQ(foldForSearch("Лечебно-Учётная"), foldForSearch("ЛЕЧЕБНО-УЧЕТНАЯ"));
}

TEST(Folding, TakesLatinLookAlikesForCyrillic) {
    EXPECT_EQ(foldForSearch("CKOPAЯ"), "скорая");
    EXPECT_EQ(foldForSearch("кoйкo-дeнь"), "койко-день");
    EXPECT_EQ(foldForSearch("MPT"), foldForSearch("МРТ"));
}

TEST(Folding, ReadsEverySpaceDashAndQuoteAsOne) {
    EXPECT_EQ(foldForSearch("  1\u00A0010\u202F\t111 \n"), "1 010 111");
    EXPECT_EQ(foldForSearch("2015–2017 — \u22121"), "2015-2017 - -1");
    EXPECT_EQ(foldForSearch("«Надежда»"), foldForSearch("\"Надежда\""));
    EXPECT_EQ(foldForSearch("ста\u00ADцио\u200Bнар"), "стационар");
}

TEST(Folding, KeepsDifferentWordsDifferent) {
    EXPECT_NE(foldForSearch("вызов"), foldForSearch("визит"));
    EXPECT_NE(foldForSearch("30.1"), foldForSearch("301"));
}

}  // namespace
