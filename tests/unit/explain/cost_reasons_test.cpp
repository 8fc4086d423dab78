// Figures of Astrakhan oblast: the published programme for 2015–2017, split by hand in factor_split_test.cpp.
#include "core/explain/cost_reasons.h"
#include "tests/unit/explain/charted.h"

#include <gtest/gtest.h>

namespace {

using decimal::Decimal;
using scenario::Factor;
using scenario::FactorParts;

std::optional<FactorParts> reasonsOf(const Charted& charted, int year) {
    return explain::costReasons(charted.plan(), charted.draft(), scenario::rootScenario, year);
}

Decimal sumOf(const FactorParts& reasons) {
    Decimal sum = reasons.rounding;
    for (const Decimal& part : reasons.parts) {
        sum += part;
    }
    return reasons.structure ? sum + *reasons.structure : sum;
}

TEST(CostReasons, OfAstrakhan2016) {
    const Charted charted(support::sampleDraft());
    const auto reasons = reasonsOf(charted, 2016);
    ASSERT_TRUE(reasons);
    EXPECT_EQ(reasons->was->toPlain(), "10852.4");
    EXPECT_EQ(reasons->became->toPlain(), "11207.3");
    EXPECT_EQ(reasons->delta.toPlain(), "354.9");
    EXPECT_EQ(reasons->part(Factor::Population).toPlain(), "0.0");
    EXPECT_EQ(reasons->part(Factor::Volume).toPlain(), "75.4");
    EXPECT_EQ(reasons->part(Factor::UnitCost).toPlain(), "272.5");
    EXPECT_EQ(reasons->part(Factor::Coefficient).toPlain(), "0.0");
    EXPECT_EQ(reasons->part(Factor::LumpSum).toPlain(), "6.9");
    EXPECT_EQ(reasons->rounding.toPlain(), "0.1");
    EXPECT_FALSE(reasons->structure);
}

TEST(CostReasons, NeedTwoYearsThatAreEntered) {
    const Charted charted(support::sampleDraft());
    EXPECT_FALSE(reasonsOf(charted, 2015));
    EXPECT_FALSE(reasonsOf(charted, 2017));
}

TEST(CostReasons, FollowTheScaleOfMoney) {
    auto draft = support::sampleDraft();
    set(draft, "option.money", 0, "thousand");
    const auto reasons = reasonsOf(Charted(std::move(draft)), 2016);
    EXPECT_EQ(reasons->delta, Decimal(354900));
    EXPECT_EQ(reasons->part(Factor::UnitCost), Decimal(272500));
}

// Thousands told in millions lose decimals: the parts still add up to what the columns of the years differ by.
TEST(CostReasons, AddUpInACoarserScale) {
    auto draft = support::trainingDraft();
    set(draft, "option.money", 0, "million");
    const Charted charted(std::move(draft));
    const auto reasons = reasonsOf(charted, 2023);
    ASSERT_TRUE(reasons);
    EXPECT_EQ(reasons->was->toPlain(), "18525.5");
    EXPECT_EQ(reasons->delta, *explain::costByYear(charted.plan())[1].total - *reasons->was);
    EXPECT_EQ(reasons->delta.scale(), 1);
    EXPECT_EQ(sumOf(*reasons), reasons->delta);
}

TEST(CostReasons, SayWhenACostMissesAPart) {
    auto draft = support::sampleDraft();
    set(draft, "a2.05.unit_cost", 2016, "");
    EXPECT_FALSE(reasonsOf(Charted(std::move(draft)), 2016)->complete);
}

}  // namespace
