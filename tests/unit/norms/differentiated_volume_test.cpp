// Letter on forming the programmes for 2022, appendix 4.
#include "core/norms/differentiated_volume.h"

#include <gtest/gtest.h>

namespace {

units::CarePerResident volume(const char* text) {
    return units::of<units::CarePerResident>(decimal::Decimal::fromPlain(text).value());
}

std::string low(const char* average, const char* k, int digits) {
    return norms::differentiatedVolume(volume(average), {decimal::Decimal::fromPlain(k).value()}, digits)
        .value()
        .toPlain();
}

TEST(DifferentiatedVolume, IsTheProductRoundedHalfUpBelowOne) {
    EXPECT_EQ(low("0.73", "0.7", 2), "0.51");  // T22: 0,511
    EXPECT_EQ(low("0.144", "0.8", 3), "0.115");  // T23: 0,1152
    EXPECT_EQ(low("0.0146", "0.9", 4), "0.0131");  // T24: 0,01314
    EXPECT_EQ(low("0.092", "0.7", 3), "0.064");  // T25: 0,0644
    EXPECT_EQ(low("0.004", "0.7", 4), "0.0028");
    EXPECT_EQ(low("0.73", "0.9", 2), "0.66");  // 0,657
    EXPECT_EQ(low("0.1450", "0.9", 3), "0.131");  // 0,1305: a half goes up
}

TEST(DifferentiatedVolume, IsTheAverageFromOneUp) {
    EXPECT_EQ(low("0.0146", "1.0", 4), "0.0146");
    EXPECT_EQ(low("0.73", "1.3", 2), "0.73");
}

TEST(RecommendedRange, EndsAtTheAverageBelowOneAndIsOpenFromOneUp) {
    const auto below = norms::recommendedRange(volume("0.73"), {decimal::Decimal::fromPlain("0.8").value()}, 2);
    EXPECT_EQ(below.low.value().toPlain(), "0.58");
    ASSERT_TRUE(below.high.has_value());
    EXPECT_EQ(below.high->value().toPlain(), "0.73");
    const auto above = norms::recommendedRange(volume("0.73"), {decimal::Decimal::fromPlain("1.2").value()}, 2);
    EXPECT_EQ(above.low.value().toPlain(), "0.73");
    EXPECT_FALSE(above.high.has_value());
}

}  // namespace
