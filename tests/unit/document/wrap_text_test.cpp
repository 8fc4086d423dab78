#include "core/document/wrap_text.h"
#include "tests/unit/document/paper_fixtures.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// A letter of 10 points is 2 mm wide, so 20 mm hold ten letters.
constexpr document::Font tenPoints{10, false};

TEST(WrapText, BreaksAtSpacesOnly) {
    EXPECT_THAT(document::wrapText("скорая медицинская помощь", tenPoints, 40, evenMeasure()),
                ElementsAre("скорая медицинская", "помощь"));
}

TEST(WrapText, LeavesExactFitOnTheLine) {
    EXPECT_THAT(document::wrapText("вызов вызо", tenPoints, 20, evenMeasure()), ElementsAre("вызов вызо"));
}

TEST(WrapText, KeepsNoBreakSpaceTogether) {
    EXPECT_THAT(document::wrapText("номер №\u00A002", tenPoints, 16, evenMeasure()), ElementsAre("номер", "№\u00A002"));
}

TEST(WrapText, BreaksLongWordAfterItsHyphen) {
    EXPECT_THAT(document::wrapText("пациенто-день", tenPoints, 20, evenMeasure()), ElementsAre("пациенто-", "день"));
}

TEST(WrapText, KeepsFittingWordWithHyphenWhole) {
    EXPECT_THAT(document::wrapText("один койко-день", tenPoints, 20, evenMeasure()), ElementsAre("один", "койко-день"));
}

TEST(WrapText, LeavesLeadingDashWithItsText) {
    EXPECT_THAT(document::wrapText("- в дневных", tenPoints, 10, evenMeasure()), ElementsAre("- в", "дневн", "ых"));
}

TEST(WrapText, BreaksBetweenLettersWhenNothingElseHelps) {
    EXPECT_THAT(document::wrapText("высокотехнологичная", tenPoints, 20, evenMeasure()),
                ElementsAre("высокотехн", "ологичная"));
}

TEST(WrapText, EndsWhenNotEvenOneLetterFits) {
    EXPECT_THAT(document::wrapText("да", tenPoints, 0.5, evenMeasure()), ElementsAre("д", "а"));
}

TEST(WrapText, GivesNoLineForNoText) {
    EXPECT_THAT(document::wrapText("", tenPoints, 20, evenMeasure()), IsEmpty());
}

TEST(WidestWord, MeasuresPiecesBetweenHyphens) {
    EXPECT_DOUBLE_EQ(document::widestWord("за пациенто-день", tenPoints, evenMeasure()), 18);
}

}  // namespace
