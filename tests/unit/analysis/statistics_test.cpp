#include "core/analysis/distribution.h"
#include "core/analysis/tally.h"

#include <gtest/gtest.h>

namespace {

using analysis::Distribution;
using analysis::Tally;

TEST(Distribution, QuantilesAreThoseOfTheTextbooks) {
    const Distribution normal{Distribution::Shape::Normal, 100, 0, 10};
    EXPECT_NEAR(normal.quantile(0.5), 100, 1e-9);
    EXPECT_NEAR(normal.quantile(0.975), 119.59963985, 1e-6);
    EXPECT_NEAR(normal.quantile(0.001), 69.09767694, 1e-6);
    const Distribution triangle{Distribution::Shape::Triangular, 0, 2, 8};
    EXPECT_NEAR(triangle.quantile(0.25), 2, 1e-12);
    EXPECT_NEAR(triangle.quantile(0.0625), 1, 1e-12);
    const Distribution uniform{Distribution::Shape::Uniform, 3, 0, 5};
    EXPECT_NEAR(uniform.quantile(0.25), 3.5, 1e-12);
}

// Percentage points of the normal distribution to 15 digits (Wichura, Applied Statistics AS 241, 1988).
TEST(Distribution, TheNormalQuantileIsRightToTheLastDigits) {
    const Distribution standard{Distribution::Shape::Normal, 0, 0, 1};
    EXPECT_NEAR(standard.quantile(0.975), 1.959963984540054, 1e-14);
    EXPECT_NEAR(standard.quantile(0.025), -1.959963984540054, 1e-14);
    EXPECT_NEAR(standard.quantile(0.001), -3.090232306167813, 1e-14);
}

TEST(Distribution, WithoutDeviationEveryDrawIsTheMean) {
    const Distribution fixed{Distribution::Shape::Normal, 7, 0, 0};
    EXPECT_EQ(fixed.quantile(0.999), 7);
}

TEST(Distribution, DrawsDependOnSeedPointAndParameterAlone) {
    EXPECT_EQ(analysis::drawn(1, 2, 3), analysis::drawn(1, 2, 3));
    EXPECT_NE(analysis::drawn(1, 2, 3), analysis::drawn(2, 2, 3));
    EXPECT_NE(analysis::drawn(1, 2, 3), analysis::drawn(1, 3, 3));
    EXPECT_NE(analysis::drawn(1, 2, 3), analysis::drawn(1, 2, 4));
    double sum = 0;
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        sum += analysis::drawn(5, i, 0);
    }
    EXPECT_NEAR(sum / 100'000, 0.5, 0.005);
}

TEST(Tally, PercentilesAreExactWhileTheFiguresAreClose) {
    Tally tally;
    for (std::int64_t key = 1000; key >= 1; --key) {
        tally.add(key);
    }
    EXPECT_EQ(tally.percentile(5), 50);
    EXPECT_EQ(tally.percentile(50), 500);
    EXPECT_EQ(tally.percentile(100), 1000);
    EXPECT_EQ(tally.binWidth(), 1);
    EXPECT_EQ(tally.mean().toPlain(), "500.5");
    EXPECT_EQ(tally.deviation().toPlain(), "288.7");  // 288.674990
    EXPECT_EQ(tally.countBetween(10, 20), 10);
}

TEST(Tally, WidensItsBinsAndStaysWithinHalfOne) {
    Tally tally;
    for (std::int64_t key = -500'000; key <= 500'000; ++key) {
        tally.add(key);
    }
    EXPECT_EQ(tally.binWidth(), 16);
    EXPECT_NEAR(static_cast<double>(tally.percentile(50)), 0, 8);
    EXPECT_EQ(tally.least(), -500'000);
    EXPECT_EQ(tally.count(), 1'000'001);
}

TEST(Tally, ThePercentilesOfTheEndsAreTheLeastAndTheMostHoweverWideABinIs) {
    Tally tally;
    for (std::int64_t key = -500'000; key <= 500'000; ++key) {
        tally.add(key);
    }
    EXPECT_EQ(tally.percentile(0), -500'000);
    EXPECT_EQ(tally.percentile(100), 500'000);
}

TEST(Tally, TheOrderOfFiguresAndOfMergersChangesNothing) {
    Tally up;
    Tally far;
    Tally near;
    for (std::int64_t i = 0; i < 3000; ++i) {
        const std::int64_t key = (i * i * 7919) % 1'000'003;
        up.add(key);
        (i % 3 == 0 ? far : near).add(key);
    }
    Tally one = near;
    one.merge(far);
    Tally other = far;
    other.merge(near);
    for (const double percent : {0.1, 5.0, 50.0, 99.9}) {
        EXPECT_EQ(one.percentile(percent), up.percentile(percent));
        EXPECT_EQ(other.percentile(percent), up.percentile(percent));
    }
    EXPECT_EQ(one.binWidth(), up.binWidth());
    EXPECT_EQ(one.deviation(), up.deviation());
}

TEST(Tally, CountsFiguresAsFarApartAsAnyCanBe) {
    Tally tally;
    tally.add(-analysis::farthestKey);
    tally.add(analysis::farthestKey);
    EXPECT_EQ(tally.mean().toPlain(), "0.0");
    EXPECT_EQ(tally.deviation().toPlain(), "900000000000000000.0");
    EXPECT_EQ(tally.countBetween(-analysis::farthestKey - tally.binWidth(), 0), 1);
    EXPECT_LE(tally.percentile(50) + analysis::farthestKey, tally.binWidth() / 2);
}

TEST(Tally, MeanAndDeviationOfFiguresOfSeventeenDigitsAreExact) {
    Tally tally;
    for (int i = 0; i < 1000; ++i) {
        tally.add(100'000'000'000'000'001);
        tally.add(100'000'000'000'000'004);
    }
    EXPECT_EQ(tally.mean().toPlain(), "100000000000000002.5");
    EXPECT_EQ(tally.deviation().toPlain(), "1.5");
}

}  // namespace
