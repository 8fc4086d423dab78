#include "tests/unit/plan/row_inputs.h"

#include <gtest/gtest.h>

namespace {

TEST(Evaluate, EmptyFormHasEmptyTotalsAndNoZeros) {
    const FilledForm form{{"population.insured", "1010111"}};
    EXPECT_EQ(form["a2.38.cost_oms"], "");
    EXPECT_EQ(form["a2.27.percap_oms"], "");
    EXPECT_EQ(form["a2.21.unit_cost"], "");
    EXPECT_EQ(form["a2.21.cost_budget"], "X");
    EXPECT_FALSE(form.view("a2.38.cost_oms").incomplete);
}

TEST(Evaluate, ARowWithOnlyItsVolumeMakesItsTotalsIncomplete) {
    const FilledForm form{{"population.insured", "1010111"},
                          {"a2.28.volume", "0.318"},
                          {"a2.31.volume", "0.56"},
                          {"a2.31.unit_cost", "1333.4"}};
    EXPECT_EQ(form["a2.28.percap_oms"], "");
    EXPECT_EQ(form["a2.38.percap_oms"], "746.7");
    EXPECT_TRUE(form.view("a2.38.percap_oms").incomplete);
    EXPECT_EQ(form["a2.21.volume"], "0.318");
    EXPECT_TRUE(form.view("a2.21.volume").incomplete);
    EXPECT_FALSE(form.view("a2.24.volume").incomplete);
}

TEST(Evaluate, AZeroVolumeIsAZeroAndNotEmpty) {
    const FilledForm form{{"population.insured", "1010111"}, {"a2.28.volume", "0"}, {"a2.28.unit_cost", "1817.8"}};
    EXPECT_EQ(form["a2.28.percap_oms"], "0.0");
    EXPECT_EQ(form["a2.28.cost_oms"], "0.0");
    EXPECT_EQ(form["a2.21.unit_cost"], "");  // ΣN = 0
}

TEST(Evaluate, CostWithoutPopulationIsEmptyAndIncomplete) {
    const FilledForm form{{"a2.28.volume", "0.318"}, {"a2.28.unit_cost", "1817.8"}};
    EXPECT_EQ(form["a2.28.percap_oms"], "578.1");
    EXPECT_EQ(form["a2.28.cost_oms"], "");
    EXPECT_TRUE(form.view("a2.38.cost_oms").incomplete);
}

TEST(Evaluate, UnitCostOfATotalIsWeightedFromUnroundedTerms) {
    const FilledForm form{{"a2.28.volume", "0.318"},
                          {"a2.28.unit_cost", "1817.8"},
                          {"a2.33.volume", "0.002"},
                          {"a2.33.unit_cost", "5001.9"}};
    // (0.318 × 1 817.8 + 0.002 × 5 001.9) ÷ 0.32 = 588.0642 ÷ 0.32 = 1 837.700625
    EXPECT_EQ(form["a2.21.unit_cost"], "1837.7");
    EXPECT_EQ(form["a2.21.volume"], "0.320");
    EXPECT_EQ(form["a2.21.percap_oms"], "588.1");  // 578.1 + 10.0, printed cells
}

TEST(Evaluate, PartsOfWhichAreNotAddedTwice) {
    const FilledForm form{{"population.insured", "1000000"},
                          {"a2.30.volume", "0.1"},
                          {"a2.30.unit_cost", "1000"},
                          {"a2.30.2.volume", "0.01"},
                          {"a2.30.2.unit_cost", "5000"}};
    EXPECT_EQ(form["a2.30.2.cost_oms"], "50.0");
    EXPECT_EQ(form["a2.23.2.cost_oms"], "50.0");
    EXPECT_EQ(form["a2.27.cost_oms"], "100.0");
}

TEST(Evaluate, ALumpSumFollowsTheHalfThatWasTyped) {
    const FilledForm byPercap{{"population.residents", "1010340"}, {"a2.13.percap_budget", "457.7"}};
    EXPECT_EQ(byPercap["a2.13.cost_budget"], "462.4");  // published 462.5 after balancing
    const FilledForm byCost{{"population.residents", "1010340"}, {"a2.14.cost_budget", "95.64"}};
    EXPECT_EQ(byCost["a2.14.percap_budget"], "94.7");
    EXPECT_EQ(byCost["a2.14.cost_budget"], "95.64");
}

TEST(Evaluate, AnEitherRowTakesItsPartsOverItsOwnEntry) {
    const FilledForm own{{"population.insured", "1010111"}, {"a2.32.cost_oms", "7.5"}};
    EXPECT_EQ(own["a2.32.cost_oms"], "7.5");
    EXPECT_EQ(own["a2.20.cost_oms"], "7.5");
    const FilledForm parts{{"population.insured", "1000000"},
                           {"a2.32.cost_oms", "7.5"},
                           {"a2.33.volume", "0.01"},
                           {"a2.33.unit_cost", "200"}};
    EXPECT_EQ(parts["a2.32.cost_oms"], "2.0");
    EXPECT_FALSE(parts.view("a2.32.cost_oms").entered);
}

TEST(Evaluate, TheShareOfTheGrandTotalIsEmptyWhereTheTotalIsEmptyOrZero) {
    EXPECT_EQ((FilledForm{{"population.insured", "1000000"}})["a2.38.percent"], "");
    const FilledForm zero{{"population.insured", "1000000"}, {"a2.28.volume", "0"}, {"a2.28.unit_cost", "1000"}};
    EXPECT_EQ(zero["a2.38.cost_oms"], "0.0");
    EXPECT_EQ(zero["a2.38.percent"], "");
    EXPECT_EQ(zero["a2.28.percent"], "X");
}

TEST(Evaluate, AnAdjustmentIsAddedAfterRoundingAndFlowsOn) {
    const FilledForm form{
        {"population.insured", "1010111"}, {"a2.26.percap_oms", "143.6"}, {"adjust.a2.26.cost_oms", "-0.1"}};
    EXPECT_EQ(form["a2.26.cost_oms"], "145.0");  // 145.052 → 145.1 − 0.1
    EXPECT_TRUE(form.view("a2.26.cost_oms").corrected);
    EXPECT_EQ(form["a2.20.cost_oms"], "145.0");
}

TEST(Evaluate, PercentIsAShareOfThePrintedGrandTotal) {
    const FilledForm form{{"population.insured", "1010111"},
                          {"population.residents", "1010340"},
                          {"a2.26.cost_oms", "75"},
                          {"a2.13.cost_budget", "25"}};
    EXPECT_EQ(form["a2.01.percent"], "25.0");
    EXPECT_EQ(form["a2.20.percent"], "75.0");
    EXPECT_EQ(form["a2.38.percent"], "100.0");
}

TEST(Evaluate, DoubleGivesTheSameFigureForSweeps) {
    const FilledForm form{{"population.insured", "1010111"}, {"a2.28.volume", "0.318"}, {"a2.28.unit_cost", "1817.8"}};
    const auto& plan = form.year().plan();
    std::vector<plan::Value<double>> inputs(plan.inputs.size());
    const auto put = [&](const char* path, double value) { inputs[plan.input(path)] = {value, true, false}; };
    put("population.insured", 1010111);
    put("a2.28.volume", 0.318);
    put("a2.28.unit_cost", 1817.8);
    std::vector<plan::Value<double>> values;
    plan::evaluate<double>(plan, inputs, values);
    EXPECT_NEAR(values[plan.cell({2, "38", "cost_oms"})->slot].number, 583.9, 1e-9);
}

}  // namespace
