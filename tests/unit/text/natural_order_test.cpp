#include "core/text/natural_order.h"

#include <gtest/gtest.h>

namespace {

using text::naturallyBefore;

TEST(NaturalOrder, ComparesNumbersInsideTextsAsNumbers) {
    EXPECT_TRUE(naturallyBefore("n2", "n10"));
    EXPECT_FALSE(naturallyBefore("n10", "n2"));
    EXPECT_TRUE(naturallyBefore("0501", "0502"));
    EXPECT_TRUE(naturallyBefore("больница № 2", "больница № 10"));
    EXPECT_TRUE(naturallyBefore("больница № 2, филиал", "больница № 2, филиал 1"));
}

TEST(NaturalOrder, ZerosBeforeANumberSayNothing) {
    EXPECT_FALSE(naturallyBefore("01", "1"));
    EXPECT_FALSE(naturallyBefore("1", "01"));
    EXPECT_TRUE(naturallyBefore("01", "2"));
}

TEST(NaturalOrder, LatinStandsBeforeCyrillic) {
    EXPECT_TRUE(naturallyBefore("z", "а"));
    EXPECT_FALSE(naturallyBefore("а", "z"));
    EXPECT_FALSE(naturallyBefore("а", "а"));
}

}  // namespace
