#include "core/form/parse_formula.h"

#include <gtest/gtest.h>

using form::CellAddress;
using form::FormulaNode;

namespace {

using Kind = FormulaNode::Kind;

const CellAddress here{5, "3.2", "due_men"};

FormulaNode treeOf(std::string_view words) {
    auto formula = form::parseFormula(words, here);
    EXPECT_TRUE(formula) << words;
    return formula ? formula.value->root : FormulaNode{};
}

std::string formulaFault(std::string_view words) {
    const auto formula = form::parseFormula(words, here);
    EXPECT_FALSE(formula) << words;
    return formula.findings.empty() ? "" : formula.findings.front().text;
}

}  // namespace

TEST(ParseFormula, FindsCellsOfTheRowOfTheTableAndOfAnotherOne) {
    EXPECT_EQ(treeOf("[insured_men]").cell, (CellAddress{5, "3.2", "insured_men"}));
    EXPECT_EQ(treeOf("[23.1.volume]").cell, (CellAddress{5, "23.1", "volume"}));
    EXPECT_EQ(treeOf("a2.23.1.volume").cell, (CellAddress{2, "23.1", "volume"}));
    EXPECT_EQ(treeOf("population.insured").parameter, "population.insured");
    EXPECT_EQ(treeOf("2.90").number.toPlain(), "2.90");
}

TEST(ParseFormula, BindsProductsBeforeSums) {
    const FormulaNode sum = treeOf("[a] + [b] × [c] ÷ 100");
    EXPECT_EQ(sum.kind, Kind::Sum);
    ASSERT_EQ(sum.operands.size(), 2U);
    EXPECT_EQ(sum.operands[1].kind, Kind::Quotient);
    EXPECT_EQ(sum.operands[1].operands[0].kind, Kind::Product);
}

TEST(ParseFormula, JoinsWhatIsAddedAndKeepsBrackets) {
    EXPECT_EQ(treeOf("[a] + [b] + [c]").operands.size(), 3U);
    EXPECT_EQ(treeOf("[a] − [b] - [c]").operands.size(), 3U);
    const FormulaNode kept = treeOf("[a] − ([b] − [c])");
    ASSERT_EQ(kept.operands.size(), 2U);
    EXPECT_EQ(kept.operands[1].kind, Kind::Difference);
    EXPECT_EQ(treeOf("([a] − [b]) − [c]").operands.size(), 2U);
}

TEST(ParseFormula, KnowsItsFunctions) {
    const FormulaNode rounded = treeOf("round([a] × [b], 3)");
    EXPECT_EQ(rounded.kind, Kind::Rounded);
    EXPECT_EQ(rounded.digits, 3);
    EXPECT_EQ(rounded.operands.size(), 1U);
    EXPECT_EQ(treeOf("sum(parts)").kind, Kind::Parts);
    EXPECT_EQ(treeOf("sum([a], [b])").kind, Kind::Sum);
    EXPECT_EQ(treeOf("min([a], [b], [c])").operands.size(), 3U);
    EXPECT_EQ(treeOf("max([a], 1)").kind, Kind::Greatest);
    EXPECT_EQ(treeOf("if_any([a], [b])").kind, Kind::IfAny);
    EXPECT_EQ(treeOf("fact([due_men])").kind, Kind::Parameter);
    EXPECT_EQ(treeOf("fact([due_men])").parameter, "previous.a5.3.2.due_men");
}

TEST(ParseFormula, TellsThePlaceAndWhatIsExpected) {
    EXPECT_EQ(formulaFault("[a] +"),
              "Формула, знак 6: формула кончилась; ожидается число, ячейка, параметр или скобка.");
    EXPECT_EQ(formulaFault("[a] × × [b]"),
              "Формула, знак 7: стоит «× [b]»; ожидается число, ячейка, параметр или скобка.");
    EXPECT_EQ(formulaFault("([a] + [b]"), "Формула, знак 11: ожидается «)».");
    EXPECT_EQ(formulaFault("[a] [b]"), "Формула, знак 5: лишнее «[b]»; ожидается знак + − × ÷ или конец формулы.");
    EXPECT_EQ(formulaFault("[a"), "Формула, знак 1: скобка «[» не закрыта.");
    EXPECT_EQ(formulaFault("[a b]"), "Формула, знак 1: «[a b]» – не ячейка; ожидается [столбец] или [строка.столбец].");
    EXPECT_EQ(formulaFault("average([a])"),
              "Формула, знак 1: действия «average» нет; ожидается sum, round, min, max, if_any или fact.");
    EXPECT_EQ(formulaFault("round([a])"), "Формула, знак 1: у «round» 1 в скобках; ожидается два.");
    EXPECT_EQ(formulaFault("round([a], [b])"), "Формула, знак 12: число знаков у round; ожидается целое от 0 до 10.");
    EXPECT_EQ(formulaFault("min([a])"), "Формула, знак 1: у «min» 1 в скобках; ожидается не меньше двух.");
    EXPECT_EQ(formulaFault("1.2.3"), "Формула, знак 1: «1.2.3» – не число; ожидается, например, 2.9.");
    EXPECT_EQ(formulaFault("insured"),
              "Формула, знак 1: «insured» – неизвестное слово; ожидается [столбец], a2.01.cost_oms, "
              "population.insured, число или sum, round, min, max, if_any, fact.");
}

TEST(ParseFormula, CountsCharactersNotBytes) {
    EXPECT_EQ(formulaFault("[a] × [b] ÷"),
              "Формула, знак 12: формула кончилась; ожидается число, ячейка, параметр или скобка.");
}

TEST(ParseFormula, RefusesADepthThatWouldOverflow) {
    EXPECT_NE(formulaFault(std::string(30, '(') + "1" + std::string(30, ')')).find("скобок одна в другой"),
              std::string::npos);
    EXPECT_NE(formulaFault(std::string(3000, '1')).find("длиннее"), std::string::npos);
}

namespace {

const form::KnownMethods oneMethod{
    {"age", {}, {{"k", true, {"÷", {"доля региона", "доля страны"}, 4}}, {"all", true, {}}}}};

std::string methodFault(std::string_view words) {
    const auto formula = form::parseFormula(words, here, oneMethod);
    EXPECT_FALSE(formula) << words;
    return formula.findings.empty() ? "" : formula.findings.front().text;
}

}  // namespace

TEST(ParseFormula, MakesOfAResultOfAMethodItsRoundedStep) {
    const auto formula = form::parseFormula("1 + age.k([share] × 100, 79.2)", here, oneMethod);
    ASSERT_TRUE(formula);
    const FormulaNode& step = formula.value->root.operands.at(1);
    EXPECT_EQ(step.kind, Kind::Rounded);
    EXPECT_EQ(step.digits, 4);
    EXPECT_EQ(step.operands.at(0).kind, Kind::Quotient);
    EXPECT_EQ(step.operands.at(0).operands.size(), 2U);
    EXPECT_EQ(form::methodsOf(*formula.value), (std::vector<std::string_view>{"age.k"}));
}

TEST(ParseFormula, TellsAMethodThatIsNotThereAndWhatItIsGiven) {
    EXPECT_EQ(methodFault("age.j([share], 79.2)"),
              "Формула, знак 1: методики с результатом «age.j» для ячейки нет; ожидается age.k.");
    EXPECT_EQ(methodFault("[a] + age.all([share], 79.2)"),
              "Формула, знак 7: методики с результатом «age.all» для ячейки нет; ожидается age.k.");
    EXPECT_EQ(methodFault("age.k([share])"),
              "Формула, знак 1: у «age.k» 1 в скобках; ожидается 2: доля региона, доля страны.");
}
