// What a new plan of 2022 starts with: the normatives of the letter, × КД or × K.
#include "tests/support/filled_2022.h"

#include <gtest/gtest.h>

namespace {

using support::Filled2022;

// Letter, appendix 4: Astrakhan oblast, K = 0,8; Tomsk oblast, K = 1,1 with a star.
TEST(BudgetVolumes2022, StartAtTheLowBoundBelowOneAndAtTheAverageFromOneUp) {
    const Filled2022 astrakhan("Астраханская область");
    EXPECT_EQ(astrakhan["a2.07.volume"], "0.58");
    EXPECT_EQ(astrakhan["a2.08.volume"], "0.115");
    EXPECT_EQ(astrakhan["a2.13.volume"], "0.0117");
    EXPECT_EQ(astrakhan["a2.10.volume"], "0.0032");
    EXPECT_EQ(astrakhan["a2.16.volume"], "0.074");
    const Filled2022 tomsk("Томская область");
    EXPECT_EQ(tomsk["a2.07.volume"], "0.73");
    EXPECT_EQ(tomsk["a2.13.volume"], "0.0146");
    EXPECT_EQ(tomsk["a2.10.volume"], "0.004");
}

TEST(BudgetVolumes2022, TheUsersCoefficientStandsOverTheRegions) {
    const Filled2022 form("Астраханская область", {{"2022:coefficient.volume", "0.9"}});
    EXPECT_EQ(form["a2.07.volume"], "0.66");
    EXPECT_EQ(form["a2.10.volume"], "0.0036");
}

TEST(BudgetVolumes2022, ANormativeCarriedToAnotherYearIsDifferentiatedThereToo) {
    const Filled2022 form("Астраханская область", {{"2023:norm.2.07.volume", "0.73"}});
    EXPECT_EQ(form.at("a2.07.volume", 2023), "0.58");
    EXPECT_EQ(form.at("a2.08.volume", 2023), "");
    EXPECT_TRUE(form.view("a2.08.volume", 2023).missing);
}

TEST(BudgetVolumes2022, ARegionThatDoesNotExistHasNoCoefficient) {
    EXPECT_EQ(Filled2022("Учебная область")["a2.07.volume"], "0.73");
}

TEST(AirAmbulance2022, HasTheMeanCostOfTheFootnoteInEachYear) {
    const Filled2022 form("Астраханская область");
    EXPECT_EQ(form["a2.04.unit_cost"], "6841.30");
    EXPECT_EQ(form.at("a2.04.unit_cost", 2023), "7115.00");
    EXPECT_EQ(form.at("a2.04.unit_cost", 2024), "7399.60");
}

TEST(OmsDefaults2022, VolumesAreNotMultipliedAndUnitCostsNeedTheCoefficient) {
    const Filled2022 form("Астраханская область", {{"2022:coefficient.kd", "1.105"}});
    EXPECT_EQ(form["a2.33.volume"], "0.29");
    EXPECT_EQ(form["a2.33.unit_cost"], "3187.59");
    EXPECT_EQ(form.at("a2.33.unit_cost", 2023), "");
    EXPECT_TRUE(form.view("a2.33.unit_cost", 2023).missing);
    EXPECT_TRUE(form.view("a2.33.unit_cost").defaulted);
    EXPECT_FALSE(form.view("a2.33.unit_cost").missing);
}

TEST(OmsDefaults2022, TwelveRegionsHaveTheirOwnAmbulanceVolume) {
    EXPECT_EQ(Filled2022("ХМАО")["a2.33.volume"], "0.31");
    EXPECT_EQ(Filled2022("Новосибирская область").at("a2.33.volume", 2024), "0.32");
}

TEST(OmsDefaults2022, TheUsersNormativeStandsOverTheFederalOne) {
    const Filled2022 form(
        "Камчатский край",
        {{"2022:norm.2.33.volume", "0.3"}, {"2022:norm.2.35.3.unit_cost", "1505.1"}, {"2022:coefficient.kd", "1.105"}});
    EXPECT_EQ(form["a2.33.volume"], "0.3");
    EXPECT_EQ(form["a2.35.3.unit_cost"], "1663.14");  // 1 663,1355
    EXPECT_EQ(form.year().defaultSource({2, "33", "volume"}), nullptr);
    EXPECT_EQ(form.year().defaultOrigin({2, "33", "volume"})->average.toPlain(), "0.3");
}

TEST(OmsDefaults2022, TheUsersOwnFigureStandsOverEverything) {
    const Filled2022 form("Камчатский край", {{"2022:a2.33.volume", "0.305"}});
    EXPECT_EQ(form["a2.33.volume"], "0.305");
    EXPECT_TRUE(form.view("a2.33.volume").entered);
    EXPECT_EQ(form.year().defaultOrigin({2, "33", "volume"}), nullptr);
}

TEST(OmsDefaults2022, AMissingNormativeStaysMissing) {
    const Filled2022 form("Астраханская область", {{"coefficient.kd", "1.105"}});
    EXPECT_EQ(form["a2.35.3.volume"], "");
    EXPECT_TRUE(form.view("a2.35.3.volume").missing);
    EXPECT_TRUE(form.view("a2.35.3.1.volume").missing);  // one region alone printed 0,04632
    EXPECT_TRUE(form.view("a2.37.volume").missing);
    EXPECT_FALSE(form.view("a2.43.volume").missing);  // no normative belongs there
    EXPECT_FALSE(form.view("a2.35.1.volume").missing);
}

TEST(DefaultOrigin2022, NamesTheActTheItemAndTheCoefficient) {
    const Filled2022 form("Астраханская область", {{"2022:coefficient.kd", "1.105"}});
    const auto& cost = *form.year().defaultOrigin({2, "35.3.5", "unit_cost"});
    EXPECT_EQ(cost.parameter, "norm.2.35.3.5.unit_cost");
    EXPECT_EQ(cost.average.toPlain(), "8174.2");
    EXPECT_EQ(cost.coefficient, "coefficient.kd");
    EXPECT_EQ(cost.factor->toPlain(), "1.105");
    ASSERT_NE(cost.source, nullptr);
    EXPECT_EQ(cost.source->act, "Письмо Минздрава России от 13.01.2022 № 11-7/И/2-275");
    EXPECT_EQ(cost.source->item, "раздел 4.1.1");
    const auto& visits = *form.year().defaultOrigin({2, "07", "volume"});
    EXPECT_EQ(visits.average.toPlain(), "0.73");
    EXPECT_EQ(visits.factor->toPlain(), "0.8");
    EXPECT_TRUE(visits.factorOfRegion);
    EXPECT_EQ(form.year().defaultSource({2, "07", "volume"})->item, "приложение 4");
}

// T26, T27: 0,00092 × 8 174,2 = 7,520264; 0,01321 × 2 021,3 = 26,701373.
TEST(SingleStudies2022, PerCapitaIsVolumeTimesUnitCost) {
    const Filled2022 form("Астраханская область", {{"2022:coefficient.kd", "1"}, {"option.digits.percap_oms", "6"}});
    EXPECT_EQ(form["a2.35.3.5.percap_oms"], "7.520264");
    EXPECT_EQ(form["a2.35.3.6.percap_oms"], "26.701373");
}

// T20: 166,336 hospitalisations per 1000 insured; T21: 14,6 per 1000 residents; T31: 0,29 × 1 000 000 calls.
TEST(HospitalAndAmbulance2022, VolumesPerPersonAndWholeNumbers) {
    const Filled2022 form("Томская область", {{"population.insured", "1000000"}, {"population.residents", "1000000"}});
    EXPECT_EQ(form["a2.40.volume"], "0.166336");
    EXPECT_EQ(form["a2.13.volume"], "0.0146");
    const Filled2022 whole(
        "Астраханская область",
        {{"population.insured", "1000000"}, {"2022:coefficient.kd", "1"}, {"option.cost_method", "whole_services"}});
    EXPECT_EQ(whole["a2.33.cost_oms"], "836563.0");  // 290 000 calls × 2 884,70
}

}  // namespace
