#include "tests/unit/plan/row_inputs.h"

#include <gtest/gtest.h>

namespace {

TEST(PrintedDigits, EnteredFiguresKeepTheTypedDecimals) {
    const FilledForm form{{"a2.29.1.volume", "2,30"}};
    EXPECT_EQ(form["a2.29.1.volume"], "2.30");
    EXPECT_EQ(form["a2.22.1.volume"], "2.30");
}

TEST(PrintedDigits, AnEnteredFigureIsFilledUpToItsColumnAndNeverCut) {
    const FilledForm form{{"a2.28.unit_cost", "481"}, {"a2.29.1.unit_cost", "481.125"}, {"a1.07.total", "0"}};
    EXPECT_EQ(form["a2.28.unit_cost"], "481.0");
    EXPECT_EQ(form.view("a2.28.unit_cost").entry->toPlain(), "481");
    EXPECT_EQ(form["a2.29.1.unit_cost"], "481.125");
    EXPECT_EQ(form["a1.07.total"], "0.0");
}

TEST(PrintedDigits, AnOptionCutsAnEnteredFigureInPrintAlone) {
    const FilledForm form{{"a2.28.volume", "1"}, {"a2.28.unit_cost", "481.125"}, {"option.digits.unit_cost", "0"}};
    EXPECT_EQ(form["a2.28.unit_cost"], "481");
    EXPECT_EQ(form.view("a2.28.unit_cost").own()->toPlain(), "481.125");
    EXPECT_EQ(form["a2.28.percap_oms"], "481.1");
}

TEST(PrintedDigits, OneCellMayHaveItsOwn) {
    const FilledForm form{{"population.residents", "1010340"},
                          {"a2.02.volume", "0.02"},
                          {"a2.02.unit_cost", "5001.9"},
                          {"option.digits.a2.02.cost_budget", "2"}};
    EXPECT_EQ(form["a2.02.cost_budget"], "101.03");
    EXPECT_EQ(form["a2.01.cost_budget"], "101.0");
}

TEST(PrintedDigits, OneCellOfOneYear) {
    const FilledForm otherYear{{"population.residents", "1010340"},
                               {"a2.02.volume", "0.02"},
                               {"a2.02.unit_cost", "5001.9"},
                               {"option.digits.a2.02.cost_budget@2016", "2"}};
    EXPECT_EQ(otherYear["a2.02.cost_budget"], "101.0");
}

TEST(PrintedDigits, AColumnOptionRoundsWhatSumsAddAndNotWhatProductsUse) {
    const FilledForm form{{"a2.28.volume", "0.3185"}, {"a2.28.unit_cost", "1000"}, {"option.digits.volume", "2"}};
    EXPECT_EQ(form["a2.28.volume"], "0.32");
    EXPECT_EQ(form["a2.21.volume"], "0.32");
    EXPECT_EQ(form["a2.28.percap_oms"], "318.5");
}

// 0.31 + 0.00 as printed; 0.314 + 0.004 = 0.318 as typed.
TEST(PrintedDigits, SumsAddWhatWasTypedUnderTheExactMethodOnly) {
    const FilledForm printed{{"a2.28.volume", "0.314"}, {"a2.33.volume", "0.004"}, {"option.digits.volume", "2"}};
    EXPECT_EQ(printed["a2.21.volume"], "0.31");
    const FilledForm exact{{"a2.28.volume", "0.314"},
                           {"a2.33.volume", "0.004"},
                           {"option.digits.volume", "2"},
                           {"option.cost_method", "exact"}};
    EXPECT_EQ(exact["a2.21.volume"], "0.32");
}

TEST(PrintedDigits, HalfEvenIsAnOption) {
    const FilledForm up{{"a2.28.volume", "0.5"}, {"a2.28.unit_cost", "0.5"}};
    EXPECT_EQ(up["a2.28.percap_oms"], "0.3");
    const FilledForm even{{"a2.28.volume", "0.5"}, {"a2.28.unit_cost", "0.5"}, {"option.rounding", "half_even"}};
    EXPECT_EQ(even["a2.28.percap_oms"], "0.2");
}

}  // namespace
