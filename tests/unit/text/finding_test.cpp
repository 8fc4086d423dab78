#include "core/text/finding.h"

#include <gtest/gtest.h>

namespace {

using text::Place;

TEST(Place, SaysWhatItKnowsFromTheFileInwards) {
    Place place = Place::ofLine(7, "parent");
    place.file = "appendix2_rows.csv";
    EXPECT_EQ(place.words(), "appendix2_rows.csv, строка 7, столбец parent");
    place.column.clear();
    place.key = "rounding";
    EXPECT_EQ(place.words(), "appendix2_rows.csv, строка 7, ключ rounding");
}

TEST(Place, OfAParameterAYearOrPlainWordsIsThatAlone) {
    EXPECT_EQ(Place::ofParameter("a2.33.volume").words(), "a2.33.volume");
    EXPECT_EQ(Place::ofYear(2016).words(), "2016");
    EXPECT_EQ(Place("таблица").words(), "таблица");
    EXPECT_TRUE(Place().empty());
    EXPECT_FALSE(Place::ofYear(2016).empty());
}

TEST(Finding, WithoutAPlaceIsItsSentence) {
    EXPECT_EQ((text::Finding{text::Severity::Error, {}, "план занят"}.told()), "план занят");
    EXPECT_EQ((text::Finding{text::Severity::Error, Place::ofLine(2), "поле пусто"}.told()), "строка 2: поле пусто");
}

TEST(Finding, WhatATerminalWouldObeyIsShownAsASymbol) {
    EXPECT_EQ((text::Finding{text::Severity::Error, Place::ofLine(2), "«\x1b[31m\xD0»"}.told()), "строка 2: «␛[31m�»");
}

}  // namespace
