// The letter of 13.01.2022, section 4.2.1, table 1: cardiology, a region with 19,5 % of children.
#include "core/method/age_correction.h"
#include "tests/support/number.h"
#include "tests/unit/method/method_run.h"

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Pair;
using testing::UnorderedElementsAre;

const std::vector<method::Given> cardiology{{"share_children", "19.5"},
                                            {"share_adults", "80.5"},
                                            {"bed_days_children", "3.882"},
                                            {"bed_days_adults", "100.878"},
                                            {"stay", "10.8"}};

std::vector<method::Given> cardiologyBut(const std::string& key, const std::string& text) {
    std::vector<method::Given> given = cardiology;
    for (method::Given& one : given) {
        if (one.key == key) {
            one.text = text;
        }
    }
    return given;
}

// T01–T06: 0,9375; 1,0164; 102,532; 3,64 (3,882 × 0,9375 = 3,639375); 106,17; 9,83.
TEST(AgeCorrection, IsTableOneOfTheLetter) {
    EXPECT_THAT(results("age_correction", cardiology),
                UnorderedElementsAre(Pair("k_children", "0.9375"), Pair("k_adults", "1.0164"),
                                     Pair("corrected_children", "3.639"), Pair("corrected_adults", "102.532"),
                                     Pair("corrected", "106.171"), Pair("hospitalisations", "9.83")));
}

// Annex 11, the same region: the corrected columns of the profiles, computed by hand from 0,9375 and 1,0164.
// Infectious diseases 42,546 and 41,754, stay 7,1; 43,2437… and 39,1443…; 82,388 ÷ 7,1 = 11,6039…
TEST(AgeCorrection, OfInfectiousDiseases) {
    auto given = cardiologyBut("bed_days_adults", "42.546");
    given[2].text = "41.754";
    given[4].text = "7.1";
    const auto found = results("age_correction", given);
    EXPECT_EQ(found.at("corrected_adults"), "43.244");
    EXPECT_EQ(found.at("corrected_children"), "39.144");
    EXPECT_EQ(found.at("hospitalisations"), "11.60");
}

// Neonatology has no adults: 22,990 × 0,9375 = 21,553125; ÷ 12,1 = 1,78…
TEST(AgeCorrection, OfAProfileOfChildrenAlone) {
    auto given = cardiologyBut("bed_days_adults", "0");
    given[2].text = "22.990";
    given[4].text = "12.1";
    const auto found = results("age_correction", given);
    EXPECT_EQ(found.at("corrected_adults"), "0.000");
    EXPECT_EQ(found.at("corrected"), "21.553");
    EXPECT_EQ(found.at("hospitalisations"), "1.78");
}

TEST(AgeCorrection, OfTheCountryItselfChangesNothing) {
    auto given = cardiologyBut("share_children", "20.8");
    given[1].text = "79.2";
    const auto found = results("age_correction", given);
    EXPECT_EQ(found.at("k_children"), "1.0000");
    EXPECT_EQ(found.at("corrected"), "104.760");  // T07
    EXPECT_EQ(found.at("hospitalisations"), "9.70");
}

TEST(AgeCorrection, SharesMustGiveTheWhole) {
    EXPECT_THAT(refusals("age_correction", cardiologyBut("share_adults", "79.5")),
                ElementsAre("share_children, share_adults: доли складываются в 99,0 %, а должны в 100 %"));
    EXPECT_THAT(refusals("age_correction", cardiologyBut("share_adults", "80.6")),
                ElementsAre(HasSubstr("складываются в 100,1 %")));
}

TEST(AgeCorrection, TellsEachStepWithItsFigures) {
    const method::Answer found = answer("age_correction", cardiology);
    ASSERT_EQ(found.steps.size(), 6U);
    EXPECT_EQ(found.steps[2].onOneLine(), "k взрослые = (доля в регионе) ÷ (доля в стране) = 80,5 ÷ 79,2 = 1,01641414… "
                                          "≈ 1,0164");
    EXPECT_EQ(found.steps[5].onOneLine(), "Случаи = К/д ÷ T = 106,171 ÷ 10,8 = 9,83064814… ≈ 9,83");
    EXPECT_EQ(found.steps[5].unit, "случая на 1000 человек");
}

// The letter lets a region take finer groups; 65 and older are 15,8 % of the country (section 4).
TEST(AgeGroups, CorrectEachGroup) {
    const auto found = results("age_groups", {{"shares", "19.5; 62.7; 17.8"},
                                              {"country_shares", "20.8;63.4;15.8"},
                                              {"bed_days", "3.882;60;40.878"},
                                              {"stay", "10.8"}});
    EXPECT_EQ(found.at("coefficients"), "0.9375;0.9890;1.1266");
    EXPECT_EQ(found.at("corrected_groups"), "3.639;59.340;46.053");
    EXPECT_EQ(found.at("corrected"), "109.032");
    EXPECT_EQ(found.at("hospitalisations"), "10.10");
}

TEST(AgeGroups, SharesInTenthsMayMissTheWholeByATenth) {
    const std::vector<method::Given> given{
        {"shares", "33.3;33.3;33.3"}, {"country_shares", "33.4;33.3;33.4"}, {"bed_days", "1;1;1"}, {"stay", "10"}};
    EXPECT_EQ(results("age_groups", given).at("coefficients"), "0.9970;1.0000;0.9970");
}

TEST(AgeGroups, ListsOfDifferentLengthAreRefusedAll) {
    EXPECT_THAT(
        refusals("age_groups",
                 {{"shares", "20;70"}, {"country_shares", "20.8;63.4;15.8"}, {"bed_days", "1"}, {"stay", "10"}}),
        ElementsAre("country_shares: чисел 3, а возрастных групп в shares 2; ожидается поровну",
                    "bed_days: чисел 1, а возрастных групп в shares 2; ожидается поровну",
                    "shares: доли складываются в 90 %, а должны в 100 %"));
}

TEST(AgeGroups, NameThePlaceInAList) {
    EXPECT_THAT(
        refusals("age_groups",
                 {{"shares", "20;много"}, {"country_shares", "100;0"}, {"bed_days", "1;1"}, {"stay", "10"}}),
        ElementsAre("shares: 2-е число списка: «много» – не число. Пример: 19.5;64.7;15.8",
                    "country_shares: 2-е число списка: «0» – вне пределов; ожидается число больше 0 и не больше 100"));
}

}  // namespace
