// Totals of the 2022 form: either-or rows, palliative care, weighted unit costs, the ties of appendix 1.
#include "core/check/check.h"
#include "core/programme/parameter.h"
#include "tests/support/filled_2022.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using support::Entries;
using support::Filled2022;

Filled2022 filled(Entries entries) {
    entries.insert(entries.begin(), {{"population.residents", "1000000"}, {"population.insured", "1000000"}});
    return Filled2022("Учебная область", entries);
}

TEST(DayHospitals2022, WithoutPartsTheCommonNormStands) {
    const auto form = filled({{"2022:a2.37.volume", "0.07"}, {"2022:a2.37.unit_cost", "25000"}});
    EXPECT_EQ(form["a2.37.volume"], "0.07");
    EXPECT_EQ(form["a2.37.cost_oms"], "1750000.0");
    EXPECT_EQ(form["a2.25.cost_oms"], "1750000.0");
    EXPECT_EQ(form["a2.32.cost_oms"], "1750000.0");
    EXPECT_TRUE(form.view("a2.37.volume").entered);
}

TEST(DayHospitals2022, AnyPartStandsOverTheCommonNorm) {
    const auto form = filled({{"2022:a2.37.volume", "0.07"},
                              {"2022:a2.37.unit_cost", "25000"},
                              {"2022:a2.39.volume", "0.03"},
                              {"2022:a2.39.unit_cost", "34000"}});
    EXPECT_EQ(form["a2.37.volume"], "0.03");
    EXPECT_EQ(form["a2.37.unit_cost"], "34000.00");
    EXPECT_EQ(form["a2.37.cost_oms"], "1020000.0");
    EXPECT_FALSE(form.view("a2.37.volume").entered);
}

TEST(DayHospitals2022, PartsStandOverAFederalDefaultToo) {
    const auto byDefault = filled({});
    EXPECT_EQ(byDefault["a2.10.volume"], "0.004");
    EXPECT_TRUE(byDefault.view("a2.10.volume").defaulted);
    const auto byParts = filled({{"2022:a2.09.volume", "0.0010"}, {"2022:a2.12.volume", "0.0025"}});
    EXPECT_EQ(byParts["a2.10.volume"], "0.0035");
    EXPECT_FALSE(byParts.view("a2.10.volume").defaulted);
    EXPECT_EQ(byParts.year().defaultOrigin({2, "10", "volume"}), nullptr);
}

TEST(DayHospitals2022, BothPartsAreAddedAndTheirUnitCostIsWeighted) {
    const auto form = filled({{"2022:a2.36.volume", "0.04"},
                              {"2022:a2.36.unit_cost", "18000"},
                              {"2022:a2.39.volume", "0.03"},
                              {"2022:a2.39.unit_cost", "34000"}});
    EXPECT_EQ(form["a2.37.volume"], "0.07");
    EXPECT_EQ(form["a2.37.unit_cost"], "24857.14");  // (720 + 1 020) ÷ 0,07 = 24 857,142857
    EXPECT_EQ(form["a2.37.percap_oms"], "1740.00");
    EXPECT_EQ(form["a2.25.percap_oms"], "1740.00");
    EXPECT_EQ(form["a2.24.percap_oms"], "720.00");
    EXPECT_EQ(form["a2.27.percap_oms"], "1020.00");
}

TEST(DayHospitals2022, ANumberOfServicesOfTheCommonNormIsTaken) {
    const auto form = filled({{"option.cost_method", "whole_services"},
                              {"2022:a2.47.volume", "0.07"},
                              {"2022:a2.47.unit_cost", "25000"},
                              {"2022:a2.47.services", "69999"}});
    EXPECT_EQ(form["a2.47.cost_oms"], "1749975.0");  // 69 999 × 25 000 roubles
    EXPECT_TRUE(form.year().services(2, "47").entered);
    for (const char* row : {"10", "10.1", "37", "37.1", "37.2", "47", "47.1", "47.2", "59", "59.1", "59.2"}) {
        EXPECT_TRUE(programme::parseParameter("a2." + std::string(row) + ".services", *support::edition2022())) << row;
    }
}

TEST(DayHospitals2022, ANumberOfServicesThatPartsOutweighIsTold) {
    auto form = filled({{"option.cost_method", "whole_services"},
                        {"2022:a2.37.services", "69999"},
                        {"2022:a2.39.volume", "0.03"},
                        {"2022:a2.39.unit_cost", "34000"}});
    const auto findings =
        check::runChecks(form.draft(), scenario::rootScenario, form.draft().calculate(scenario::rootScenario));
    const auto told = std::ranges::find(findings, "either", &check::CheckFinding::rule);
    ASSERT_NE(told, findings.end());
    EXPECT_EQ(told->place(), "a2.37.cost_oms@2022");
    EXPECT_EQ(told->message, "Введённое число услуг не действует: строка складывается из строк 36 + 39");
}

// 25 = 37 + 47 + 59: a common norm in the base programme, parts in the other two.
TEST(DayHospitals2022, SectionsOfDifferentKindsAddUp) {
    const auto form = filled({{"2022:a2.37.volume", "0.07"},
                              {"2022:a2.37.unit_cost", "25000"},
                              {"2022:a2.46.volume", "0.002"},
                              {"2022:a2.46.unit_cost", "18000"},
                              {"2022:a2.61.volume", "0.003"},
                              {"2022:a2.61.unit_cost", "34000"}});
    EXPECT_EQ(form["a2.25.volume"], "0.075");
    EXPECT_EQ(form["a2.25.cost_oms"], "1888000.0");  // 1 750 000 + 36 000 + 102 000
    EXPECT_EQ(form["a2.25.unit_cost"], "25173.33");  // (1 750 + 36 + 102) ÷ 0,075
    EXPECT_EQ(form["a2.24.cost_oms"], "36000.0");
    EXPECT_EQ(form["a2.27.cost_oms"], "102000.0");
    EXPECT_EQ(form["a2.20.cost_oms"], "1888000.0");
}

TEST(DayHospitals2022, OncologyFollowsItsOwnParts) {
    const auto form = filled({{"2022:a2.37.1.volume", "0.01"},
                              {"2022:a2.37.1.unit_cost", "80000"},
                              {"2022:a2.49.1.volume", "0.002"},
                              {"2022:a2.49.1.unit_cost", "90000"}});
    EXPECT_EQ(form["a2.37.1.cost_oms"], "800000.0");
    EXPECT_EQ(form["a2.47.1.cost_oms"], "180000.0");
    EXPECT_EQ(form["a2.25.1.cost_oms"], "980000.0");
    EXPECT_EQ(form["a2.25.1.volume"], "0.012");
    EXPECT_EQ(form["a2.37.cost_oms"], "");  // «из них» is no part of the row
}

const Entries palliative{
    {"2022:a2.07.unit_cost", "500"},     {"2022:a2.15.1.volume", "0.02"},    {"2022:a2.15.1.unit_cost", "450"},
    {"2022:a2.15.2.volume", "0.01"},     {"2022:a2.15.2.unit_cost", "2250"}, {"2022:a2.16.1.volume", "0.001"},
    {"2022:a2.16.1.unit_cost", "15000"}, {"2022:a2.51.1.1.volume", "0.001"}, {"2022:a2.51.1.1.unit_cost", "450"}};

TEST(Palliative2022, IsInsideTheVisitsUnlessSaidOtherwise) {
    const auto form = filled(palliative);
    EXPECT_EQ(form["a2.07.cost_budget"], "365000.0");
    EXPECT_EQ(form["a2.15.volume"], "0.03");
    EXPECT_EQ(form["a2.15.unit_cost"], "1050.00");  // F22: (9 + 22,5) ÷ 0,03
    EXPECT_EQ(form["a2.15.cost_budget"], "31500.0");
    EXPECT_EQ(form["a2.16.1.cost_budget"], "15000.0");
    EXPECT_EQ(form["a2.01.cost_budget"], "365000.0");
}

TEST(Palliative2022, OutsideAddsItsRowsToTheBudgetTotalOnly) {
    auto entries = palliative;
    entries.emplace_back("option.palliative", "outside");
    const auto form = filled(entries);
    EXPECT_EQ(form["a2.01.cost_budget"], "411500.0");
    EXPECT_EQ(form["a2.01.percap_budget"], "411.50");
    EXPECT_EQ(form["a2.07.cost_budget"], "365000.0");
    const auto inside = filled(palliative);
    for (const char* cell : {"a2.42.cost_oms", "a2.20.cost_oms", "a2.29.cost_oms", "a2.51.cost_oms"}) {
        EXPECT_EQ(form[cell], "450.0") << cell;
        EXPECT_EQ(inside[cell], "450.0") << cell;
    }
}

TEST(GrandTotal2022, FillsBothPerCapitaColumnsSideBySide) {
    const Filled2022 form("Учебная область", {{"population.residents", "1000000"},
                                              {"population.insured", "900000"},
                                              {"2022:a2.17.cost_budget", "250000"},
                                              {"2022:a2.19.cost_budget", "50000"},
                                              {"2022:a2.41.cost_oms", "900000"}});
    EXPECT_EQ(form["a2.64.percap_budget"], "300.00");
    EXPECT_EQ(form["a2.64.percap_oms"], "1000.00");
    EXPECT_EQ(form["a2.64.cost_budget"], "300000.0");
    EXPECT_EQ(form["a2.64.cost_oms"], "900000.0");
    EXPECT_EQ(form["a2.64.percent"], "100.0");
    EXPECT_EQ(form["a2.01.percent"], "20.8");  // 250 000 ÷ 1 200 000
    EXPECT_EQ(form["a2.19.percent"], "4.2");
    EXPECT_EQ(form["a2.20.percent"], "75.0");
}

/// Visits of the three sections with different unit costs: the terms are not rounded on the way.
const Entries visits{{"2022:a2.35.1.1.volume", "0.272"},  {"2022:a2.35.1.1.unit_cost", "2015.9"},
                     {"2022:a2.35.1.2.volume", "0.263"},  {"2022:a2.35.1.2.unit_cost", "2492.5"},
                     {"2022:a2.35.1.3.volume", "2.395"},  {"2022:a2.35.1.3.unit_cost", "329.0"},
                     {"2022:a2.45.1.3.volume", "0.01"},   {"2022:a2.45.1.3.unit_cost", "512.37"},
                     {"2022:a2.57.1.1.volume", "0.0015"}, {"2022:a2.57.1.1.unit_cost", "2100.05"}};

TEST(WeightedUnitCost2022, OfANestedTotalComesFromTheLeaves) {
    const auto form = filled(visits);
    EXPECT_EQ(form["a2.35.1.unit_cost"], "679.80");  // 1 991,8073 ÷ 2,93 = 679,79771
    EXPECT_EQ(form["a2.45.1.unit_cost"], "512.37");
    EXPECT_EQ(form["a2.23.1.volume"], "2.9415");
    // (1 991,8073 + 5,1237 + 3,150075) ÷ 2,9415 = 2 000,081075 ÷ 2,9415 = 679,952770
    EXPECT_EQ(form["a2.23.1.unit_cost"], "679.95");
    EXPECT_EQ(form["a2.23.1.1.volume"], "0.2735");
    EXPECT_EQ(form["a2.23.1.1.unit_cost"], "2016.36");  // (548,3248 + 3,150075) ÷ 0,2735
}

TEST(WeightedUnitCost2022, IsNeverThePrintedPerCapitaOverTheVolume) {
    const auto form = filled({{"2022:a2.35.1.1.volume", "0.000003"},
                              {"2022:a2.35.1.1.unit_cost", "171496.5"},
                              {"2022:a2.35.1.3.volume", "0"},
                              {"2022:a2.35.1.3.unit_cost", "329"}});
    EXPECT_EQ(form["a2.35.1.percap_oms"], "0.51");
    EXPECT_EQ(form["a2.35.1.unit_cost"], "171496.50");  // 0,51 ÷ 0,000003 would be 170 000
}

TEST(CostMethods2022, WholeServicesDriveTheCostAndThePerCapitaFollows) {
    const Filled2022 form("Учебная область", {{"population.insured", "1234567"},
                                              {"2022:a2.33.volume", "0.29"},
                                              {"2022:a2.33.unit_cost", "2884.7"},
                                              {"option.cost_method", "whole_services"}});
    // 0,29 × 1 234 567 = 358 024,43 → 358 024 calls × 2 884,7 = 1 032 791 832,8 roubles
    EXPECT_EQ(form["a2.33.cost_oms"], "1032791.8");
    EXPECT_EQ(form["a2.33.percap_oms"], "836.56");
    EXPECT_EQ(form["a2.32.cost_oms"], "1032791.8");
    EXPECT_EQ(form["a2.21.unit_cost"], "2884.70");
    EXPECT_EQ(form["a1.04.total"], "1032791.8");
    EXPECT_EQ(form["a1.04.per_person"], "836.56");
}

TEST(CostMethods2022, PrintedPerCapitaAndExactDifferInTheLastDigits) {
    const Entries entries{{"population.insured", "1234567"},
                          {"2022:a2.33.volume", "0.29"},
                          {"2022:a2.33.unit_cost", "2884.7"},
                          {"2022:a2.35.2.volume", "0.54"},
                          {"2022:a2.35.2.unit_cost", "713.7"}};
    const Filled2022 printed("Учебная область", entries);
    // 836,563 → 836,56 × 1 234 567 = 1 032 789,4 thousand; 385,398 → 385,40 → 475 802,1
    EXPECT_EQ(printed["a2.33.cost_oms"], "1032789.4");
    EXPECT_EQ(printed["a2.35.2.cost_oms"], "475802.1");
    EXPECT_EQ(printed["a2.32.cost_oms"], "1508591.5");
    auto withOption = entries;
    withOption.emplace_back("option.cost_method", "exact");
    const Filled2022 exact("Учебная область", withOption);
    EXPECT_EQ(exact["a2.33.cost_oms"], "1032793.1");  // 836,563 × 1 234 567 = 1 032 793 073,2…
    EXPECT_EQ(exact["a2.35.2.cost_oms"], "475799.7");
    EXPECT_EQ(exact["a2.32.cost_oms"], "1508592.7");  // the unrounded sum, not 1 508 592,8
}

TEST(Appendix1Of2022, TakesItsRowsFromAppendix2AndTheRemainders) {
    const Filled2022 form("Учебная область", {{"population.residents", "1000000"},
                                              {"population.insured", "900000"},
                                              {"2022:a2.17.percap_budget", "250.15"},
                                              {"2022:a2.19.percap_budget", "50.05"},
                                              {"2022:a2.41.percap_oms", "1000.25"},
                                              {"2022:a2.53.percap_oms", "20.5"},
                                              {"2022:a2.63.percap_oms", "10.75"},
                                              {"2022:a1.07.per_person", "0.55"},
                                              {"2022:a1.10.per_person", "5.05"}});
    EXPECT_EQ(form["a1.01.total"], "1228550.0");
    EXPECT_EQ(form["a1.02.total"], "300200.0");
    EXPECT_EQ(form["a1.03.total"], "928350.0");
    EXPECT_EQ(form["a1.04.total"], "909900.0");  // 32 + 54: 900 225 + 9 675
    EXPECT_EQ(form["a1.06.total"], "9675.0");
    EXPECT_EQ(form["a1.07.total"], "495.0");
    EXPECT_EQ(form["a1.05.total"], "899730.0");  // 04 − 06 − 07
    EXPECT_EQ(form["a1.08.total"], "18450.0");
    EXPECT_EQ(form["a1.10.total"], "4545.0");
    EXPECT_EQ(form["a1.09.total"], "13905.0");  // 08 − 10
    EXPECT_EQ(form["a1.01.per_person"], "1331.70");
    EXPECT_EQ(form["a1.05.per_person"], "999.70");
    EXPECT_EQ(form["a1.09.per_person"], "15.45");
}

}  // namespace
