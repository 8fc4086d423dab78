// Row 29.3 of the programme of Astrakhan oblast for 2016: 1.98 appeals × 1 047.1 roubles, 1 010 111 insured
// persons. The published 2 073.2 and 2 094.2 are what counting whole services gives.
#include "tests/unit/plan/row_inputs.h"

#include <gtest/gtest.h>

namespace {

FilledForm appeals(const char* method) {
    return {{"population.insured", "1010111"},
            {"a2.29.3.volume", "1.98"},
            {"a2.29.3.unit_cost", "1047.1"},
            {"option.cost_method", method}};
}

TEST(CostMethod, PrintedPercapRoundsThePercapAndMultipliesThePrintedFigure) {
    const auto form = appeals("printed_percap");
    EXPECT_EQ(form["a2.29.3.percap_oms"], "2073.3");  // 2 073.258
    EXPECT_EQ(form["a2.29.3.cost_oms"], "2094.3");  // 2 073.3 × 1 010 111 = 2 094.263 million
}

TEST(CostMethod, WholeServicesMultipliesAWholeNumberOfServices) {
    const auto form = appeals("whole_services");
    EXPECT_EQ(form["a2.29.3.cost_oms"], "2094.2");  // 2 000 020 × 1 047.1 = 2 094.221 million
    EXPECT_EQ(form["a2.29.3.percap_oms"], "2073.2");  // 2 094.2 million ÷ 1 010 111 = 2 073.237
}

TEST(CostMethod, WholeServicesTakesTheTypedNumberOfServices) {
    const FilledForm form{{"population.insured", "1010111"},
                          {"a2.29.3.volume", "1.98"},
                          {"a2.29.3.unit_cost", "1047.1"},
                          {"option.cost_method", "whole_services"},
                          {"a2.29.3.services", "2000000"}};
    EXPECT_EQ(form["a2.29.3.cost_oms"], "2094.2");
    EXPECT_EQ(form["a2.29.3.percap_oms"], "2073.2");
}

TEST(CostMethod, TheNumberOfServicesIsVolumeTimesPeopleRoundedToAWhole) {
    const auto form = appeals("whole_services");
    const auto counted = form.year().services(2, "29.3");
    EXPECT_EQ(counted.plain(), "2000020");  // 1.98 × 1 010 111 = 2 000 019.78
    EXPECT_FALSE(counted.entered);
    EXPECT_TRUE(counted.takesEntry);
}

// Published for 2015: 321 215 calls of row 28. The volume is another one here, to tell the two apart.
TEST(CostMethod, ATypedNumberOfServicesStandsAsItIs) {
    const FilledForm form{{"population.insured", "1010111"},
                          {"a2.28.volume", "0.3"},
                          {"a2.28.unit_cost", "1710.1"},
                          {"option.cost_method", "whole_services"},
                          {"a2.28.services", "321215"}};
    const auto typed = form.year().services(2, "28");
    EXPECT_EQ(typed.plain(), "321215");
    EXPECT_TRUE(typed.entered);
    EXPECT_EQ(form["a2.28.cost_oms"], "549.3");  // 321 215 × 1 710.1 = 549.310 million
}

TEST(CostMethod, NoServicesStandWhereNoCostIsCountedFromThem) {
    EXPECT_FALSE(appeals("printed_percap").year().services(2, "29.3").existsInYear);
    const auto total = appeals("whole_services").year().services(2, "27");
    EXPECT_FALSE(total.existsInYear);
    EXPECT_EQ(total.plain(), "");
}

TEST(CostMethod, ExactRoundsOnlyWhatIsPrinted) {
    const FilledForm form{{"population.insured", "1010111"}, {"a2.29.1.volume", "0.001"},
                          {"a2.29.1.unit_cost", "40"},       {"a2.29.2.volume", "0.001"},
                          {"a2.29.2.unit_cost", "40"},       {"option.cost_method", "exact"}};
    EXPECT_EQ(form["a2.29.1.percap_oms"], "0.0");
    EXPECT_EQ(form["a2.27.percap_oms"], "0.1");  // 0.04 + 0.04 = 0.08, the sum of two printed zeros
}

TEST(CostMethod, PrintedTotalsAddPrintedCells) {
    const FilledForm form{{"population.insured", "1010111"},
                          {"a2.29.1.volume", "0.001"},
                          {"a2.29.1.unit_cost", "40"},
                          {"a2.29.2.volume", "0.001"},
                          {"a2.29.2.unit_cost", "40"}};
    EXPECT_EQ(form["a2.27.percap_oms"], "0.0");
}

TEST(CostMethod, PerPersonOfAppendix1IsDividedOutUnlessPercapIsPrinted) {
    const FilledForm form{{"population.insured", "1000"},
                          {"a2.29.3.volume", "1"},
                          {"a2.29.3.unit_cost", "1234.56"},
                          {"option.cost_method", "whole_services"}};
    EXPECT_EQ(form["a1.03.total"], "1.2");  // 1 234 560 roubles
    EXPECT_EQ(form["a1.03.per_person"], "1200.0");  // 1.2 million ÷ 1 000
}

}  // namespace
