#include "core/audit/likely_slips.h"

#include <gtest/gtest.h>

namespace {

std::string slip(const char* printed, const char* expected) {
    return audit::slipOf(*decimal::Decimal::fromPlain(printed), *decimal::Decimal::fromPlain(expected));
}

TEST(LikelySlips, NeighboursThatChangedPlaces) {
    EXPECT_EQ(slip("1371.9", "1317.9"), "переставлены 1 и 7");
    EXPECT_EQ(slip("131.79", "173.19"), "");
    EXPECT_EQ(slip("54.1", "51.4"), "переставлены 1 и 4");  // over the point
}

TEST(LikelySlips, AMovedPoint) {
    EXPECT_EQ(slip("42929.0", "4292.9"), "похоже на сдвинутую запятую: больше в 10 раз");
    EXPECT_EQ(slip("32.1", "321.2"), "похоже на сдвинутую запятую: меньше в 10 раз");
    EXPECT_EQ(slip("0.3", "300.0"), "похоже на сдвинутую запятую: меньше в 1 000 раз");
}

TEST(LikelySlips, OneDigitWrongLostOrAdded) {
    EXPECT_EQ(slip("1817.9", "1317.9"), "вместо 3 напечатано 8");
    EXPECT_EQ(slip("137.9", "1317.9"), "пропущена цифра 1");
    EXPECT_EQ(slip("13317.9", "1317.9"), "лишняя цифра 3");
    EXPECT_EQ(slip("1317.8", "1317.9"), "");  // of the last digit it is rounding that speaks
}

TEST(LikelySlips, WhatNoSlipExplains) {
    EXPECT_EQ(slip("1824.3", "1317.9"), "");
    EXPECT_EQ(slip("0", "1317.9"), "");
    EXPECT_EQ(slip("1317.9", "1317.9"), "");
}

}  // namespace
