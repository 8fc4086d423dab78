#include "core/form/parse_rule.h"

#include <gtest/gtest.h>

using form::CellAddress;
using form::CellRule;
using form::Measure;
using form::RuleKind;

namespace {

CellRule parsed(std::string_view words) {
    auto rule = form::parseRule(words);
    EXPECT_TRUE(rule) << words;
    return rule ? *rule.value : CellRule{};
}

std::string fault(std::string_view words) {
    const auto rule = form::parseRule(words);
    EXPECT_FALSE(rule) << words;
    return rule.findings.empty() ? "" : rule.findings.front().text;
}

std::string misplaced(std::string_view words, Measure measure) {
    form::Column column;
    column.measure = measure;
    const auto findings = form::misplacedRules(parsed(words), column);
    return findings.empty() ? "" : findings.front().text;
}

}  // namespace

TEST(ParseRule, KnowsEveryWord) {
    EXPECT_EQ(parsed("X").kind, RuleKind::Closed);
    EXPECT_EQ(parsed("-").kind, RuleKind::Dash);
    EXPECT_EQ(parsed("blank").kind, RuleKind::Blank);
    EXPECT_EQ(parsed("input").kind, RuleKind::Input);
    EXPECT_EQ(parsed("norm").kind, RuleKind::Norm);
    EXPECT_EQ(parsed("lump").kind, RuleKind::Lump);
    EXPECT_EQ(parsed("sum").kind, RuleKind::Sum);
    EXPECT_EQ(parsed("product").kind, RuleKind::Product);
    EXPECT_EQ(parsed("ratio").kind, RuleKind::Ratio);
    EXPECT_EQ(parsed("weighted").kind, RuleKind::Weighted);
    EXPECT_EQ(parsed("share").kind, RuleKind::Share);
}

TEST(ParseRule, TakesTheCellsASumNames) {
    const CellRule rule = parsed("sum:a2.01.cost_budget a2.15.cost_budget");
    EXPECT_EQ(rule.kind, RuleKind::Sum);
    EXPECT_EQ(rule.operands, (std::vector<CellAddress>{{2, "01", "cost_budget"}, {2, "15", "cost_budget"}}));
}

TEST(ParseRule, LeavesASumOfPartsWithoutCells) {
    EXPECT_TRUE(parsed("sum").operands.empty());
}

TEST(ParseRule, TakesWhatADifferenceIsOf) {
    const CellRule rule = parsed("difference:a1.04.total a1.06.total");
    EXPECT_EQ(rule.kind, RuleKind::Difference);
    EXPECT_EQ(rule.operands, (std::vector<CellAddress>{{1, "04", "total"}, {1, "06", "total"}}));
}

TEST(ParseRule, TakesTheCellAMirrorShows) {
    EXPECT_EQ(parsed("mirror:a2.23.1.cost_oms").operands, (std::vector<CellAddress>{{2, "23.1", "cost_oms"}}));
}

TEST(ParseRule, TakesWhatARowIsWithEmptyParts) {
    EXPECT_EQ(parsed("either:lump").otherwise, RuleKind::Lump);
    EXPECT_EQ(parsed("either:product").otherwise, RuleKind::Product);
}

TEST(ParseRule, TakesAConstantWithItsDecimals) {
    EXPECT_EQ(parsed("fixed:100.0").constant->toPlain(), "100.0");
}

TEST(ParseRule, TakesTheRuleUnderOtherMethodsAfterABar) {
    const CellRule rule = parsed("mirror:a2.32.percap_oms | ratio");
    EXPECT_EQ(rule.kind, RuleKind::Mirror);
    ASSERT_NE(rule.unlessPrinted, nullptr);
    EXPECT_EQ(rule.unlessPrinted->kind, RuleKind::Ratio);
    EXPECT_EQ(parsed("sum").unlessPrinted, nullptr);
}

TEST(ParseRule, RejectsAnEmptyCell) {
    EXPECT_EQ(fault(""), "Поле пусто; ожидается правило ячейки, например input или X.");
}

TEST(ParseRule, RejectsACyrillicCross) {
    EXPECT_EQ(fault("Х"), "«Х» – неизвестное правило; ожидается X, -, blank, input, norm, lump, sum, difference, "
                          "product, ratio, weighted, either, mirror, share, fixed, formula, act, count или method.");
}

TEST(ParseRule, RejectsASumThatNamesNoCells) {
    EXPECT_TRUE(fault("sum:").starts_with("«sum:» – неизвестное правило; ожидается X, ")) << fault("sum:");
}

TEST(ParseRule, RejectsAMirrorOfNothingAndOfTwoCells) {
    EXPECT_EQ(fault("mirror"), "Правило «mirror» не называет ячейку; ожидается, например, mirror:a2.01.cost_budget.");
    EXPECT_EQ(fault("mirror:a2.01.total a2.02.total"), "Правило «mirror» называет несколько ячеек; ожидается одна.");
}

TEST(ParseRule, RejectsADifferenceOfOneCell) {
    EXPECT_EQ(fault("difference:a1.04.total"),
              "Правило «difference» называет меньше двух ячеек; ожидается уменьшаемое и вычитаемые.");
}

TEST(ParseRule, RejectsEitherWithoutAWordOfItsOwn) {
    EXPECT_EQ(fault("either:sum"),
              "У правила «either» после двоеточия «sum»; ожидается lump, input, norm или product.");
}

TEST(ParseRule, RejectsAConstantWithAComma) {
    EXPECT_EQ(fault("fixed:0,5"), "У правила «fixed» после двоеточия «0,5»; ожидается число, например fixed:100.");
}

TEST(ParseRule, RejectsADetailOfARuleThatHasNone) {
    EXPECT_EQ(fault("norm:5"), "После правила «norm» стоит «5»; ожидается правило без двоеточия.");
}

TEST(ParseRule, TellsBothSidesOfABar) {
    EXPECT_EQ(form::parseRule("entry | quotient").findings.size(), 2U);
}

TEST(MisplacedRules, AllowsARuleInItsOwnColumn) {
    EXPECT_EQ(misplaced("weighted", Measure::UnitCost), "");
    EXPECT_EQ(misplaced("norm", Measure::Volume), "");
    EXPECT_EQ(misplaced("product", Measure::Cost), "");
    EXPECT_EQ(misplaced("share", Measure::Share), "");
    EXPECT_EQ(misplaced("sum | ratio", Measure::Percap), "");
}

TEST(MisplacedRules, RejectsARuleOfAnotherColumn) {
    EXPECT_EQ(misplaced("share", Measure::Cost),
              "Правило «share» стоит в столбце с мерой cost; ожидается столбец с мерой share.");
    EXPECT_EQ(misplaced("product", Measure::Volume),
              "Правило «product» стоит в столбце с мерой volume; ожидается столбец с мерой percap или cost.");
    EXPECT_EQ(misplaced("either:norm", Measure::Percap),
              "Правило «norm» стоит в столбце с мерой percap; ожидается столбец с мерой volume или unit_cost.");
    EXPECT_EQ(misplaced("sum | ratio", Measure::Cost),
              "Правило «ratio» стоит в столбце с мерой cost; ожидается столбец с мерой percap.");
}
