// Appendices 4–12 of the letter of 2022: every figure below is printed in the letter, or counted by hand from what is.
#include "tests/support/filled_2022.h"

#include <gtest/gtest.h>

namespace {

using support::Filled2022;

/// A figure of 2022 as it is printed.
std::string at(const Filled2022& plan, const std::string& path) {
    return plan[path];
}

TEST(Appendix5, CountsWhoIsDueBySexHalvesUp) {
    const Filled2022 plan("Учебная область", {{"a5.3.2.insured_men", "1001"},
                                              {"a5.3.2.insured_women", "1000"},
                                              {"a5.3.2.response_pct", "64.55"},
                                              {"a5.4.2.insured_men", "2000"},
                                              {"a5.4.2.insured_women", "2500"},
                                              {"a5.4.2.response_pct", "50"}});
    // 1001 × 64,55 ÷ 100 = 646,1455; 1000 × 64,55 ÷ 100 = 645,5
    EXPECT_EQ(at(plan, "a5.3.2.due_men"), "646");
    EXPECT_EQ(at(plan, "a5.3.2.due_women"), "646");
    EXPECT_EQ(at(plan, "a5.3.2.due_total"), "1292");
    EXPECT_EQ(at(plan, "a5.3.insured_total"), "2001");
    EXPECT_EQ(at(plan, "a5.4.due_total"), "2250");
    // «Всего (3 + 4)»
    EXPECT_EQ(at(plan, "a5.1.due_total"), "3542");
    EXPECT_EQ(at(plan, "a5.2.due_total"), "3542");
}

TEST(Appendix5, MissesTheDueWhereTheResponseIsMissing) {
    const Filled2022 plan("Учебная область", {{"a5.3.2.insured_men", "1001"}});
    EXPECT_EQ(at(plan, "a5.3.2.insured_total"), "1001");
    EXPECT_EQ(at(plan, "a5.3.2.due_men"), "");
    EXPECT_TRUE(plan.view("a5.1.due_total").incomplete);
    EXPECT_FALSE(plan.view("a5.1.insured_total").incomplete);
}

TEST(Appendix6, AddsVisitsOfAPersonBySource) {
    const Filled2022 plan("Учебная область", {{"a6.2.oms", "0.27"},
                                              {"a6.3.oms", "0.26"},
                                              {"a6.3.1.oms", "0.05"},
                                              {"a6.5.oms", "0.3"},
                                              {"a6.8.oms", "0.02"},
                                              {"a6.9.oms", "0.008"}});
    EXPECT_EQ(at(plan, "a6.7.oms"), "0.028");
    EXPECT_EQ(at(plan, "a6.4.oms"), "0.328");
    EXPECT_EQ(at(plan, "a6.1.oms"), "0.858");
    EXPECT_EQ(at(plan, "a6.1.budget"), "");
}

TEST(Appendix7, DividesStudiesByTheInsuredAndMoneyByStudies) {
    const Filled2022 plan("Учебная область", {{"population.insured", "980000"},
                                              {"a7.1.1.count", "10000"},
                                              {"a7.1.1.funding", "25000"},
                                              {"a7.1.2.count", "20000"},
                                              {"a7.1.2.funding", "110000.5"}});
    // 10 000 ÷ 980 000 = 0,01020408…; 25 000 тыс. руб. ÷ 10 000
    EXPECT_EQ(at(plan, "a7.1.1.volume_norm"), "0.0102041");
    EXPECT_EQ(at(plan, "a7.1.1.unit_cost"), "2500.00");
    EXPECT_EQ(at(plan, "a7.1.count"), "30000");
    EXPECT_EQ(at(plan, "a7.1.funding"), "135000.5");
    // 135 000 500 ÷ 30 000 = 4 500,0166…
    EXPECT_EQ(at(plan, "a7.1.unit_cost"), "4500.02");
}

TEST(Appendix8, KeepsTheCoefficientsOfTheLetterUntilAnOperandIsChanged) {
    const Filled2022 letter("Учебная область");
    // Cardiology 3,1 → 1,07, 0,974 → 1,04; allergology 1,45 although 0,9 × 1,6206 = 1,45854.
    EXPECT_EQ(at(letter, "a8.1.visits_per_appeal"), "3.1");
    EXPECT_EQ(at(letter, "a8.1.multiplicity_coefficient"), "1.07");
    EXPECT_EQ(at(letter, "a8.1.appeal_cost_coefficient"), "1.04");
    EXPECT_EQ(at(letter, "a8.5.appeal_cost_coefficient"), "1.45");
    EXPECT_TRUE(letter.view("a8.5.appeal_cost_coefficient").defaulted);

    const Filled2022 own("Учебная область", {{"a8.5.visits_per_appeal", "2.61"}, {"a8.1.mean_appeal_cost", "1500"}});
    // 2,61 ÷ 2,9 = 0,9; 0,90 × 1,6206 = 1,45854
    EXPECT_EQ(at(own, "a8.5.multiplicity_coefficient"), "0.90");
    EXPECT_EQ(at(own, "a8.5.appeal_cost_coefficient"), "1.46");
    EXPECT_FALSE(own.view("a8.5.appeal_cost_coefficient").defaulted);
    EXPECT_EQ(at(own, "a8.1.appeal_cost"), "1560.00");
}

TEST(Appendix9, CountsMoneyOfAPoint) {
    const Filled2022 plan("Учебная область", {{"a9.count.fap_100_899_total", "40"},
                                              {"a9.funding.fap_100_899_total", "42000"},
                                              {"a9.count.fap_900_1500_total", "10"},
                                              {"a9.funding.fap_900_1500_total", "17000"}});
    EXPECT_EQ(at(plan, "a9.count.all_total"), "50");
    EXPECT_EQ(at(plan, "a9.funding.all_total"), "59000.0");
    EXPECT_EQ(at(plan, "a9.funding.mean_100_899"), "1050.0");
    EXPECT_EQ(at(plan, "a9.funding.mean_all"), "1180.0");
}

TEST(Appendix10, IsInRoublesWhateverTheScaleOfTheProgramme) {
    const Filled2022 plan("Учебная область", {{"a10.04.plan_budget_funding", "1000000"},
                                              {"a10.04.plan_oms_funding", "2500000.5"},
                                              {"a10.11.plan_oms_funding", "7000000"},
                                              {"a10.03.plan_oms_volume", "1200"}});
    EXPECT_EQ(at(plan, "a10.04.plan_total_funding"), "3500000.50");
    EXPECT_EQ(at(plan, "a10.02.plan_oms_funding"), "2500000.50");
    EXPECT_EQ(at(plan, "a10.01.plan_total_funding"), "10500000.50");
    EXPECT_EQ(at(plan, "a10.03.plan_total_volume"), "1200");
}

// Table 1 of the letter, cardiology: children 19,5 %, adults 80,5 %.
TEST(Appendix11, CorrectsBedDaysByTheAgeOfTheRegion) {
    const Filled2022 plan("Учебная область", {{"population.share_children", "0.195"},
                                              {"population.share_adults", "0.805"},
                                              {"population.insured", "1000000"}});
    EXPECT_EQ(at(plan, "a11.9.bed_days"), "104.76");
    EXPECT_EQ(at(plan, "a11.9.coefficient_children"), "0.9375");
    EXPECT_EQ(at(plan, "a11.9.coefficient_adults"), "1.0164");
    EXPECT_EQ(at(plan, "a11.9.corrected_bed_days_adults"), "102.532");
    EXPECT_EQ(at(plan, "a11.9.corrected_hospitalisations"), "9.83");
    EXPECT_EQ(at(plan, "a11.9.volume"), "9830");
    EXPECT_EQ(at(plan, "a11.32.hospitalisations_per_1000"), "166.336");
}

TEST(Appendix12, TakesTheLettersCasesForTheInsured) {
    const Filled2022 plan("Учебная область", {{"population.insured", "1000500"},
                                              {"a12.5.1.fin_in", "100"},
                                              {"a12.5.1.fin_out", "20.5"},
                                              {"a12.2.fin_in", "7"},
                                              {"a12.ref_law.fin_out", "30"}});
    EXPECT_EQ(at(plan, "a12.5.hosp_per_1000"), "166.336");
    // 0,71 × 1 000 500 ÷ 1000 = 710,355
    EXPECT_EQ(at(plan, "a12.5.1.calc_volume"), "710");
    EXPECT_EQ(at(plan, "a12.5.1.fin_total"), "120.5");
    EXPECT_EQ(at(plan, "a12.1.fin_total"), "127.5");
    EXPECT_EQ(at(plan, "a12.1.calc_volume"), "X");
}

TEST(Appendix4, PrintsTheRegionsOfTheLetter) {
    const Filled2022 plan("Учебная область");
    // Белгородская область: 0,7 and 0,51–0,73 visits.
    EXPECT_EQ(at(plan, "a4.1.coefficient"), "0.7");
    EXPECT_EQ(at(plan, "a4.1.visits_low"), "0.51");
    EXPECT_EQ(at(plan, "a4.1.palliative_beddays_high"), "0.092");
}

TEST(RowsOf2022, AreCalledByTheirNumbersOrElseByTheirNames) {
    const form::Edition& edition = *support::edition2022();
    EXPECT_EQ(form::rowName(edition, {2, "28", "volume"}), "28");
    EXPECT_EQ(form::rowName(edition, {9, "count", "all_total"}), "«Количество ФП, ФАП»");
    EXPECT_EQ(form::rowName(edition, {3, "total_mo", "oms"}), "«Итого организаций»");
    EXPECT_EQ(form::rowName(edition, {3, "0501", "oms"}), "0501");
}

}  // namespace
