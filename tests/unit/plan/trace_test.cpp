#include "tests/unit/plan/row_inputs.h"

#include <gtest/gtest.h>

namespace {

plan::Trace traceOf(const FilledForm& form, std::string_view path) {
    return form.year().trace(form::CellAddress::fromPath(path).value()).value();
}

TEST(Trace, AProductNamesBothFactorsTheExactResultAndTheRounding) {
    const FilledForm form{{"a2.02.volume", "0.021"}, {"a2.02.unit_cost", "4307.4"}};
    const auto trace = traceOf(form, "a2.02.percap_budget");
    EXPECT_EQ(trace.op, plan::Op::Product);
    ASSERT_EQ(trace.operands.size(), 2U);
    EXPECT_EQ(trace.operands[0].cell->path(), "a2.02.volume");
    EXPECT_EQ(trace.operands[1].value.number.toPlain(), "4307.4");
    EXPECT_EQ(trace.unrounded.number.toPlain(), "90.4554");
    EXPECT_EQ(trace.digits, 1);
    EXPECT_EQ(trace.rounded.number.toPlain(), "90.5");
    EXPECT_FALSE(trace.adjustment.present);
}

TEST(Trace, ACostNamesThePopulationAndTheMoneyScale) {
    const FilledForm form{{"population.residents", "1010340"}, {"a2.02.volume", "0.02"}, {"a2.02.unit_cost", "5001.9"}};
    const auto trace = traceOf(form, "a2.02.cost_budget");
    ASSERT_EQ(trace.operands.size(), 2U);
    EXPECT_EQ(trace.operands[1].parameter, "population.residents");
    EXPECT_EQ(trace.shift, -6);
    EXPECT_EQ(trace.unrounded.number.toPlain(), "101.0340000");
}

TEST(Trace, ACorrectionStandsApartFromTheRounding) {
    const FilledForm form{
        {"population.insured", "1010111"}, {"a2.26.percap_oms", "143.6"}, {"adjust.a2.26.cost_oms", "-0.1"}};
    const auto trace = traceOf(form, "a2.26.cost_oms");
    EXPECT_EQ(trace.op, plan::Op::Scaled);
    EXPECT_EQ(trace.operands[0].cell->path(), "a2.26.percap_oms");
    EXPECT_EQ(trace.rounded.number.toPlain(), "145.1");
    EXPECT_EQ(trace.adjustment.number.toPlain(), "-0.1");
    EXPECT_EQ(trace.result.number.toPlain(), "145.0");
}

TEST(Trace, AnEnteredCellIsAnEntry) {
    const FilledForm form{{"a2.28.volume", "0.318"}, {"a2.13.percap_budget", "457.7"}};
    EXPECT_EQ(traceOf(form, "a2.28.volume").op, plan::Op::Entry);
    EXPECT_EQ(traceOf(form, "a2.13.percap_budget").op, plan::Op::Entry);
}

TEST(Trace, AClosedCellHasNone) {
    const FilledForm form{{"a2.28.volume", "0.318"}};
    EXPECT_FALSE(form.year().trace({2, "28", "cost_budget"}).has_value());
}

TEST(Trace, DependentsAreTheDirectReaders) {
    const FilledForm form{{"a2.02.volume", "0.02"}};
    std::vector<std::string> paths;
    for (const auto& cell : plan::dependents(form.year().plan(), {2, "02", "percap_budget"})) {
        paths.push_back(cell.path());
    }
    EXPECT_EQ(paths, (std::vector<std::string>{"a2.01.percap_budget", "a2.02.cost_budget"}));
}

}  // namespace
