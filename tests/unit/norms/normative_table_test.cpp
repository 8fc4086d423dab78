#include "core/norms/normative_table.h"

#include <gtest/gtest.h>

namespace {

norms::Normative normative(const char* path, int year, const char* value, const char* region = "") {
    norms::Normative made;
    made.path = path;
    made.year = year;
    made.region = region;
    made.value = decimal::Decimal::fromPlain(value).value();
    return made;
}

norms::NormativeTable table() {
    auto visits = normative("norm.2.07.volume", 2022, "0.73");
    visits.digits = 2;
    return {{normative("norm.2.33.volume", 2023, "0.29"), normative("norm.2.33.volume", 2022, "0.29"), visits,
             normative("norm.2.33.volume", 2022, "0.31", "Республика Коми")},
            {{"norm.2.07.volume", 2023, "посещение на 1 жителя", "письмо называет только 2022 год"}}};
}

TEST(NormativeTable, NeverExtendsBeyondItsYears) {
    const auto normatives = table();
    ASSERT_NE(normatives.find("norm.2.33.volume", 2023), nullptr);
    EXPECT_EQ(normatives.find("norm.2.33.volume", 2023)->value.toPlain(), "0.29");
    EXPECT_EQ(normatives.find("norm.2.33.volume", 2024), nullptr);
    EXPECT_EQ(normatives.find("norm.2.33.volume", 2021), nullptr);
    EXPECT_EQ(normatives.find("norm.2.33", 2022), nullptr);
}

TEST(NormativeTable, TheRegionsOwnNormativeComesBeforeTheFederalOne) {
    const auto normatives = table();
    EXPECT_EQ(normatives.find("norm.2.33.volume", 2022, "Республика Коми")->value.toPlain(), "0.31");
    EXPECT_EQ(normatives.find("norm.2.33.volume", 2022, "Томская область")->value.toPlain(), "0.29");
    EXPECT_EQ(normatives.find("norm.2.33.volume", 2023, "Республика Коми")->value.toPlain(), "0.29");
}

TEST(NormativeTable, KnowsTheDecimalsOfADifferentiatedVolumeInEveryYear) {
    EXPECT_EQ(table().differentiatedDigits("norm.2.07.volume"), 2);
    EXPECT_EQ(table().differentiatedDigits("norm.2.33.volume"), std::nullopt);
    EXPECT_EQ(table().differentiatedDigits("norm.2.99.volume"), std::nullopt);
}

TEST(NormativeTable, SaysWhatIsKnownAboutAGap) {
    const auto normatives = table();
    ASSERT_NE(normatives.whyMissing("norm.2.07.volume", 2023), nullptr);
    EXPECT_EQ(normatives.whyMissing("norm.2.07.volume", 2023)->note, "письмо называет только 2022 год");
    EXPECT_EQ(normatives.whyMissing("norm.2.07.volume", 2024), nullptr);
}

}  // namespace
