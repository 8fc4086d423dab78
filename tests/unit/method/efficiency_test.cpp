// The letter of 13.01.2022, annex 14.
#include "core/method/efficiency.h"
#include "tests/support/number.h"
#include "tests/unit/method/method_run.h"

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

const std::vector<method::Given> policlinic{
    {"visits_plan", "100000"}, {"visits_fact", "85000"}, {"policlinic_plan", "1000000"}, {"policlinic_fact", "800000"}};
// Kr = (306 ÷ 11,4) ÷ (340 ÷ 11,4) = 0,9; Ks = 7 ÷ 9; Кэ = 0,7.
const std::vector<method::Given> hospital{
    {"occupancy_fact", "306"},    {"stay_fact", "11.4"},        {"justified", "7"},         {"admitted", "9"},
    {"hospital_plan", "2000000"}, {"hospital_fact", "1800000"}, {"bed_spending", "1500000"}};

std::vector<method::Given> both() {
    std::vector<method::Given> given = policlinic;
    given.insert(given.end(), hospital.begin(), hospital.end());
    return given;
}

// T12: Кв = 0,85, Кп = 0,8 – efficient. T13: Кэ = 0,7, Кс = 0,9 – not.
TEST(Efficiency, IsTheExamplesOfTheLetter) {
    const auto found = results("efficiency", both());
    EXPECT_EQ(found.at("kv"), "0.850000");
    EXPECT_EQ(found.at("kp"), "0.800000");
    EXPECT_EQ(found.at("policlinic"), "1");
    EXPECT_EQ(found.at("kr"), "0.900000");
    EXPECT_EQ(found.at("ks"), "0.777778");
    EXPECT_EQ(found.at("ke"), "0.700000");
    EXPECT_EQ(found.at("kc"), "0.900000");
    EXPECT_EQ(found.at("damage"), "450000.000000");  // 1 500 000 × 0,3
    EXPECT_EQ(found.at("hospital"), "0");
}

// T11: 340 ÷ 11,4 = 29,82…
TEST(Efficiency, DefaultNormIsTheTurnoverOfTheLetter) {
    const method::BedFund norm = method::defaultNorm();
    const auto turnover = units::divided(norm.occupancy, norm.stay, 1, decimal::Rounding::HalfUp);
    EXPECT_EQ(turnover.value().toPlain(), "29.8");
    EXPECT_THAT(answer("efficiency", both()).rules,
                Contains("приложение 14, раздел 2: норматива занятости нет, взято 340 дней"));
}

// (320 ÷ 10,5) ÷ (332 ÷ 10) = 3 200 ÷ 3 486.
TEST(Efficiency, NormsOfItsOwnAreTaken) {
    auto given = hospital;
    given[0].text = "320";
    given[1].text = "10.5";
    given.push_back({"occupancy_norm", "332"});
    given.push_back({"stay_norm", "10"});
    EXPECT_EQ(results("efficiency", given).at("kr"), "0.917958");
}

TEST(Efficiency, AnOrganisationWithoutAHospitalHasNoFiguresOfOne) {
    const auto found = results("efficiency", policlinic);
    EXPECT_EQ(found.at("policlinic"), "1");
    EXPECT_EQ(found.at("ke"), "");
    EXPECT_EQ(found.at("hospital"), "");
}

TEST(Efficiency, WhatIsEqualIsNotBelow) {
    auto given = policlinic;
    given[3].text = "850000";
    EXPECT_EQ(results("efficiency", given).at("policlinic"), "0");
}

TEST(Efficiency, DamageComesFromTheRatioThatIsNotRounded) {
    auto given = hospital;
    given[2].text = "2";
    given[3].text = "3";
    given[6].text = "1000000000000";
    // Кэ = 0,9 × 2 ÷ 3 = 0,6.
    EXPECT_EQ(results("efficiency", given).at("damage"), "400000000000.000000");
}

TEST(Efficiency, HalfOfAPartIsRefusedWithWhatIsMissing) {
    EXPECT_THAT(refusals("efficiency", {{"visits_plan", "100000"}, {"visits_fact", "85000"}}),
                ElementsAre("policlinic_plan: не указано: утверждённые расходы поликлиники (руб.). Пример: "
                            "policlinic_plan=1000000",
                            "policlinic_fact: не указано: фактические расходы поликлиники (руб.). Пример: "
                            "policlinic_fact=800000"));
    EXPECT_EQ(refusals("efficiency", {}).size(), 11U);
}

TEST(Efficiency, MoreJustifiedThanAdmittedIsRefused) {
    auto given = hospital;
    given[2].text = "10";
    EXPECT_THAT(refusals("efficiency", given),
                ElementsAre("justified: «10» – больше всех госпитализированных («9»); Ks не может быть более 1"));
}

TEST(Efficiency, TellsBothVerdicts) {
    const method::Answer found = answer("efficiency", both());
    EXPECT_THAT(found.rules, Contains("приложение 14, раздел 3: поликлиника работает эффективно, Кп ниже Кв"));
    EXPECT_THAT(found.rules, Contains("приложение 14, раздел 3: стационар работает неэффективно, Кс не ниже Кэ"));
    EXPECT_EQ(found.steps[0].onOneLine(), "Кв = Рф ÷ Рн = 85\u00A0000 ÷ 100\u00A0000 = 0,85");
}

}  // namespace
