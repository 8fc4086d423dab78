// The normatives that come with the 2022 form: only values an act or a publication confirms.
#include "core/norms/read_reference_data.h"
#include "tests/support/edition_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

class NormativesOf2022 : public testing::Test {
protected:
    static void SetUpTestSuite() {
        auto data = norms::readReferenceData(support::editionFiles("2022"));
        for (const auto& finding : data.findings) {
            ADD_FAILURE() << finding.told();
        }
        s_data = std::make_unique<norms::ReferenceData>(std::move(data.value).value());
    }
    static void TearDownTestSuite() { s_data.reset(); }

    [[nodiscard]] static std::string value(const char* path, int year, std::string_view region = {}) {
        const auto* normative = s_data->normatives.find(path, year, region);
        return normative ? normative->value.toPlain() : std::string();
    }

    static inline std::unique_ptr<norms::ReferenceData> s_data;
};

TEST_F(NormativesOf2022, AmbulanceOfThreeYears) {
    EXPECT_EQ(value("norm.2.33.volume", 2022), "0.29");
    EXPECT_EQ(value("norm.2.33.volume", 2024), "0.29");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2022), "2884.7");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2023), "3057.6");
    EXPECT_EQ(value("norm.2.33.unit_cost", 2024), "3243.3");
    EXPECT_EQ(value("norm.2.33.volume", 2025), "");
}

TEST_F(NormativesOf2022, SayHowADerivedValueWasFound) {
    const auto& normative = *s_data->normatives.find("norm.2.35.2.unit_cost", 2023);
    EXPECT_EQ(normative.value.toPlain(), "756.4");
    EXPECT_EQ(normative.status, norms::Status::Derived);
    EXPECT_FALSE(normative.note.empty());
    EXPECT_NE(normative.act.find("28.12.2021 № 2505"), std::string::npos);
}

TEST_F(NormativesOf2022, OfTheLetterAreValidInTheLettersYearOnly) {
    EXPECT_EQ(value("norm.2.07.volume", 2022), "0.73");
    EXPECT_EQ(value("norm.2.07.volume", 2023), "");
    EXPECT_EQ(value("norm.2.40.volume", 2022), "0.166336");
    EXPECT_EQ(value("norm.2.04.unit_cost", 2023), "7115.0");
    EXPECT_EQ(value("letter.oms_base_percap", 2022), "14173.9");
    EXPECT_EQ(value("letter.dayhosp_oms_spec_price_ratio", 2024), "1.37");
}

TEST_F(NormativesOf2022, AVolumeOfOneRegionAloneIsNoNormative) {
    EXPECT_EQ(value("norm.2.35.3.1.volume", 2022), "");
    ASSERT_NE(s_data->normatives.whyMissing("norm.2.35.3.1.volume", 2022), nullptr);
    EXPECT_NE(s_data->normatives.whyMissing("norm.2.35.3.1.volume", 2022)->note.find("0,04632"), std::string::npos);
    ASSERT_NE(s_data->normatives.whyMissing("norm.2.35.3.volume", 2023), nullptr);
}

// Letter, section 4.3: ten regions 0,31, two regions 0,32.
TEST_F(NormativesOf2022, TwelveRegionsHaveTheirOwnAmbulanceVolumeInEveryYear) {
    EXPECT_EQ(value("norm.2.33.volume", 2022, "Камчатский край"), "0.31");
    EXPECT_EQ(value("norm.2.33.volume", 2024, "Ханты-Мансийский автономный округ – Югра"), "0.31");
    EXPECT_EQ(value("norm.2.33.volume", 2023, "Еврейская автономная область"), "0.32");
    EXPECT_EQ(value("norm.2.33.volume", 2022, "Новосибирская область"), "0.32");
    EXPECT_EQ(value("norm.2.33.volume", 2022, "Астраханская область"), "0.29");
    EXPECT_EQ(std::ranges::count_if(s_data->normatives.all(), [](const auto& n) { return !n.region.empty(); }), 36);
}

TEST_F(NormativesOf2022, NoSourceIsAnAddressOfAHost) {
    for (const auto& normative : s_data->normatives.all()) {
        EXPECT_EQ((normative.act + normative.source + normative.note).find("http"), std::string::npos)
            << normative.path;
        EXPECT_FALSE(normative.unit.empty() && normative.path.starts_with("norm.")) << normative.path;
    }
}

}  // namespace
