// How «not entered» and «incomplete» spread: what a step makes of the states of its operands.
#include "core/plan/evaluate.h"
#include "tests/unit/plan/row_inputs.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

namespace {

using plan::Op;

/// «-» absent, «~» absent and incomplete, «1» there, «!» there and incomplete, «0» there and zero.
plan::ExactValue valueOf(char state) {
    const bool present = state == '1' || state == '!' || state == '0';
    return {decimal::Decimal(state == '1' || state == '!' ? 3 : 0), present, state == '~' || state == '!'};
}

char stateOf(const plan::ExactValue& value) {
    return value.present ? value.incomplete ? '!' : '1' : value.incomplete ? '~' : '-';
}

/// One step over operands in these states; `split` parts the numerators of a share.
char spread(Op op, std::string_view operands, unsigned witnesses = 0) {
    plan::Plan plan;
    plan::Step step{.op = op, .target = static_cast<plan::Slot>(operands.size()), .digits = 2};
    step.count = static_cast<std::uint16_t>(operands.size());
    step.split = op == Op::Share ? 1 : 0;
    step.witnesses = static_cast<std::uint16_t>(witnesses);
    std::vector<plan::ExactValue> values;
    for (const char state : operands) {
        plan.inputs.emplace_back();
        plan.operands.push_back(static_cast<plan::Slot>(values.size()));
        values.push_back(valueOf(state));
    }
    plan.constants.emplace_back(decimal::Decimal(7));
    plan.steps.push_back(step);
    plan.slotCount = step.target + 1;
    plan::evaluate(plan, values);
    return stateOf(values.back());
}

/// A row for each state of the first operand, a column for each of the second: both in the order «-», «~», «1», «!».
std::array<std::string, 4> table(Op op) {
    constexpr std::string_view states = "-~1!";
    std::array<std::string, 4> rows;
    for (std::size_t first = 0; first < states.size(); ++first) {
        for (const char second : states) {
            rows[first] += spread(op, std::string{states[first], second});
        }
    }
    return rows;
}

using Table = std::array<std::string, 4>;

TEST(Spreading, ASumIsThereWithAnyTermAndMissesWhatAnyTermMisses) {
    EXPECT_EQ(table(Op::Sum), (Table{"-~1!", "~~!!", "1!1!", "!!!!"}));
}

TEST(Spreading, ADifferenceIsThereWithItsFirstTermAndMissesWhatAnyTermMisses) {
    EXPECT_EQ(table(Op::Difference), (Table{"-~-~", "~~~~", "1!1!", "!!!!"}));
}

TEST(Spreading, AProductNeedsBothAndHalfOfItIsIncomplete) {
    EXPECT_EQ(table(Op::Product), (Table{"-~~~", "~~~~", "~~1!", "~~!!"}));
}

TEST(Spreading, AScaledFigureNeedsItsPopulationOnlyWhenItsDriverIsThere) {
    EXPECT_EQ(table(Op::Scaled), (Table{"----", "~~~~", "~~11", "~~!!"}));
}

TEST(Spreading, ARatioNeedsItsPopulationOnlyWhenItsDriverIsThere) {
    EXPECT_EQ(table(Op::Ratio), (Table{"----", "~~~~", "~~11", "~~!!"}));
    EXPECT_EQ(spread(Op::Ratio, "10"), '~');
    EXPECT_EQ(spread(Op::Ratio, "!0"), '~');
    EXPECT_EQ(spread(Op::Ratio, "-0"), '-');
}

TEST(Spreading, AQuotientOfTwoCellsNeedsBothLikeAProduct) {
    EXPECT_EQ(table(Op::Quotient), (Table{"-~~~", "~~~~", "~~1!", "~~!!"}));
    EXPECT_EQ(spread(Op::Quotient, "10"), '~');
    EXPECT_EQ(spread(Op::Quotient, "-0"), '~');
}

TEST(Spreading, TheLeastAndTheGreatestAreOfWhatIsThere) {
    for (const Op op : {Op::Least, Op::Greatest}) {
        EXPECT_EQ(table(op), (Table{"-~1!", "~~!!", "1!1!", "!!!!"}));
    }
}

TEST(Spreading, AWeightedUnitCostMissesWhatItsMoneyMisses) {
    EXPECT_EQ(table(Op::Weighted), (Table{"----", "~~~~", "--11", "~~!!"}));
    EXPECT_EQ(spread(Op::Weighted, "10"), '-');
    EXPECT_EQ(spread(Op::Weighted, "!0"), '~');
}

TEST(Spreading, TheFirstOfTwoStandsOnlyBesideTheSecond) {
    EXPECT_EQ(table(Op::IfBoth), (Table{"----", "--~~", "--11", "--!!"}));
}

TEST(Spreading, AShareNeedsBothAndMissesWhatEitherMisses) {
    EXPECT_EQ(table(Op::Share), (Table{"-~-~", "~~~~", "-~1!", "~~!!"}));
    EXPECT_EQ(spread(Op::Share, "10"), '-');
}

TEST(Spreading, ACopyIsWhatItCopiesAndAConstantIsAlwaysThere) {
    EXPECT_EQ(spread(Op::Copy, "-"), '-');
    EXPECT_EQ(spread(Op::Copy, "~"), '~');
    EXPECT_EQ(spread(Op::Copy, "1"), '1');
    EXPECT_EQ(spread(Op::Copy, "!"), '!');
    EXPECT_EQ(spread(Op::Constant, ""), '1');
}

TEST(Spreading, AnEntryStandsOverWhatFollows) {
    EXPECT_EQ(table(Op::Chosen), (Table{"-~1!", "-~1!", "1111", "!!!!"}));
}

TEST(Spreading, PartsStandOverARowsOwnEvenWhenTheyAreOnlyBegun) {
    EXPECT_EQ(table(Op::AnyElse), (Table{"-~1!", "~~~~", "1111", "!!!!"}));
}

TEST(Spreading, AWitnessGivesItsIncompletenessAndNotItsFigure) {
    EXPECT_EQ(spread(Op::Sum, "1~", 1), '!');
    EXPECT_EQ(spread(Op::Sum, "-1", 1), '-');
    EXPECT_EQ(spread(Op::Sum, "-!", 1), '~');
}

// Строка 32 – «или – или»: части начаты, своё число уже не действует, итога ещё нет.
TEST(Spreading, AnEitherRowWhosePartsAreBegunDoesNotShowItsOwnEntry) {
    const FilledForm form{{"population.insured", "1000000"}, {"a2.32.cost_oms", "7.5"}, {"a2.33.volume", "0.01"}};
    EXPECT_EQ(form["a2.32.cost_oms"], "");
    EXPECT_TRUE(form.view("a2.32.cost_oms").incomplete);
    EXPECT_FALSE(form.view("a2.32.cost_oms").entered);
}

TEST(Spreading, AnAdjustmentIsNotAFigureOfItsOwn) {
    const FilledForm form{{"population.insured", "1000000"}, {"adjust.a2.28.cost_oms", "5"}};
    EXPECT_EQ(form["a2.28.cost_oms"], "");
    EXPECT_FALSE(form.view("a2.28.cost_oms").incomplete);
}

TEST(Spreading, ARemainderMissesWhatItsSubtrahendMisses) {
    // a1.05 = 04 − 06 − 07, and the per-capita of 07 stands without the insured persons.
    const FilledForm form{{"a2.26.cost_oms", "100"}, {"a1.07.per_person", "5"}};
    EXPECT_EQ(form["a1.05.total"], "100.0");
    EXPECT_TRUE(form.view("a1.05.total").incomplete);
}

}  // namespace
