#include "core/form/edition.h"

#include <gtest/gtest.h>

using form::CellAddress;
using form::CellRule;
using form::RuleKind;

namespace {

CellRule ruleOf(RuleKind kind) {
    CellRule rule;
    rule.kind = kind;
    return rule;
}

}  // namespace

TEST(CellAddress, HasAPathThatKeepsThePointsOfTheRow) {
    EXPECT_EQ((CellAddress{2, "23.1", "cost_oms"}.path()), "a2.23.1.cost_oms");
}

TEST(CellAddress, IsReadBackFromItsPath) {
    EXPECT_EQ(CellAddress::fromPath("a2.23.1.cost_oms"), (CellAddress{2, "23.1", "cost_oms"}));
    EXPECT_EQ(CellAddress::fromPath("a10.01.total"), (CellAddress{10, "01", "total"}));
}

TEST(CellAddress, IsNotReadFromTextOfAnotherShape) {
    for (const char* const path : {"", "a", "a2", "a2.01", "a2..total", "a2.01.", "2.01.total", "a.01.total",
                                   "a2x.01.total", "a0.01.total", "a-2.01.total", "a99999999999.01.total"}) {
        EXPECT_EQ(CellAddress::fromPath(path), std::nullopt) << path;
    }
}

TEST(CellRule, TakesAnEntryWhereTheUserDecides) {
    EXPECT_TRUE(form::takesEntry(ruleOf(RuleKind::Input)));
    EXPECT_TRUE(form::takesEntry(ruleOf(RuleKind::Norm)));
    EXPECT_TRUE(form::takesEntry(ruleOf(RuleKind::Lump)));
    EXPECT_FALSE(form::takesEntry(ruleOf(RuleKind::Sum)));
    EXPECT_FALSE(form::takesEntry(ruleOf(RuleKind::Product)));
    EXPECT_FALSE(form::takesEntry(ruleOf(RuleKind::Closed)));
    EXPECT_FALSE(form::takesEntry(ruleOf(RuleKind::Fixed)));
}

TEST(CellRule, WithPartsOrElseTakesAnEntryUnlessItIsComputed) {
    CellRule rule = ruleOf(RuleKind::Either);
    rule.otherwise = RuleKind::Lump;
    EXPECT_TRUE(form::takesEntry(rule));
    rule.otherwise = RuleKind::Product;
    EXPECT_FALSE(form::takesEntry(rule));
}

TEST(CellRule, HoldsAFigureUnlessClosedDashOrBlank) {
    EXPECT_FALSE(form::holdsFigure(ruleOf(RuleKind::Closed)));
    EXPECT_FALSE(form::holdsFigure(ruleOf(RuleKind::Dash)));
    EXPECT_FALSE(form::holdsFigure(ruleOf(RuleKind::Blank)));
    EXPECT_TRUE(form::holdsFigure(ruleOf(RuleKind::Input)));
    EXPECT_TRUE(form::holdsFigure(ruleOf(RuleKind::Fixed)));
}

TEST(MoneyScale, IsAPowerOfTenAndAPrintedName) {
    EXPECT_EQ(form::powerOfTen(form::MoneyScale::Rouble), 0);
    EXPECT_EQ(form::powerOfTen(form::MoneyScale::Thousand), 3);
    EXPECT_EQ(form::powerOfTen(form::MoneyScale::Million), 6);
    EXPECT_EQ(form::moneyName(form::MoneyScale::Thousand), "тыс. руб.");
    EXPECT_EQ(form::moneyName(form::MoneyScale::Million), "млн руб.");
}

TEST(MoneySource, HasItsOwnPopulation) {
    const form::Edition edition;
    EXPECT_EQ(edition.source(edition.sourceOfKey("budget")).base, form::PopulationBase::Residents);
    EXPECT_EQ(edition.source(edition.sourceOfKey("oms")).base, form::PopulationBase::Insured);
    EXPECT_EQ(edition.source(form::MoneySource::None).base, form::PopulationBase::None);
    EXPECT_EQ(edition.sourceOfBase(form::PopulationBase::Insured), edition.sourceOfKey("oms"));
    EXPECT_EQ(edition.sourceOfBase(form::PopulationBase::None), form::MoneySource::None);
}
