#include "tests/unit/scenario/compared.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using scenario::ComparedFigure;
using scenario::ComparedSide;
using scenario::Comparison;
using scenario::Presence;

std::size_t columnOf(const Comparison& comparison, const std::string& key) {
    const auto found =
        std::ranges::find(comparison.columns, key, [](const form::Column* column) { return column->key; });
    return static_cast<std::size_t>(found - comparison.columns.begin());
}

/// «было → стало Δ Δ%» of one side.
std::string words(const ComparedFigure& figure, std::size_t side) {
    const auto& one = figure.sides[side];
    return one.wasText() + " → " + one.becameText() + " " + one.deltaText() + " " + one.percentText();
}

std::vector<ComparedSide> threeScenarios(ComparedSample& sample) {
    return {sample.side(1, 2016), sample.side(3, 2016), sample.side(2, 2016)};
}

TEST(Difference, ThreeScenariosAsThePictureHasThem) {
    ComparedSample sample({lessHospital(), moreAmbulance()});
    const auto comparison = *scenario::compare(threeScenarios(sample), {2, 0, false}).value;
    EXPECT_EQ(comparison.sides,
              (std::vector<std::string>{"Базовый 2016", "Рост скорой +5 % 2016", "Сокращение стационара 2016"}));
    EXPECT_EQ(comparison.rows.front().row->key, "38");
    EXPECT_EQ(words(comparison.rows.front().cost, 1), "11\u00A0207,3 → 11\u00A0241,0 +33,7 +0,3");
    EXPECT_EQ(words(comparison.rows.front().cost, 2), "11\u00A0207,3 → 11\u00A0150,9 \u221256,4 \u22120,5");
    const auto volume = columnOf(comparison, "volume");
    EXPECT_EQ(words(comparison.row("02")->figures[volume], 1), "0,02 → 0,021 +0,001 +5,0");
    EXPECT_EQ(words(comparison.row("28")->cost, 2), "583,9 → 582,4 \u22121,5 \u22120,3");
    EXPECT_EQ(comparison.row("01")->figures[volume].rule, form::RuleKind::Closed);
}

TEST(Difference, AnySideIsTheBaseline) {
    ComparedSample sample({lessHospital(), moreAmbulance()});
    const auto comparison = *scenario::compare(threeScenarios(sample), {2, 1, false}).value;
    EXPECT_EQ(words(comparison.row("38")->cost, 0), "11\u00A0241,0 → 11\u00A0207,3 \u221233,7 \u22120,3");
    EXPECT_FALSE(comparison.row("38")->cost.sides[1].differs());
}

// A year with a gap in it is no year that became cheaper.
TEST(Difference, IncompletenessStandsAtTheSideAndTheFigureThatHasIt) {
    ComparedSample sample;
    set(sample.draft(), "a2.28.unit_cost", 2016, "");
    const std::vector<ComparedSide> years{sample.side(1, 2015), sample.side(1, 2016)};
    const auto comparison = *scenario::compare(years, {2, 0, false}).value;
    const auto& total = comparison.row("38")->cost.sides;
    EXPECT_TRUE(total[0].complete());
    EXPECT_TRUE(total[1].wasComplete);
    EXPECT_FALSE(total[1].becameComplete);
    EXPECT_TRUE(comparison.row("02")->cost.sides[1].complete());
    // Nothing stands in the cost of the row itself, and that is not a zero either.
    EXPECT_FALSE(comparison.row("28")->cost.sides[1].becameComplete);
    EXPECT_FALSE(comparison.row("21")->figures[columnOf(comparison, "volume")].sides[1].becameComplete);
    EXPECT_TRUE(comparison.row("28")->figures[columnOf(comparison, "volume")].sides[1].becameComplete);
}

TEST(Difference, OnlyDifferencesKeepTheGrandTotal) {
    ComparedSample sample({{2, "Без изменений", 1, {}}, moreAmbulance()});
    const std::vector<ComparedSide> same{sample.side(1, 2016), sample.side(2, 2016)};
    const auto nothing = *scenario::compare(same, {2, 0, true}).value;
    ASSERT_EQ(nothing.rows.size(), 1U);
    EXPECT_EQ(nothing.rows.front().row->key, "38");
    const std::vector<ComparedSide> other{sample.side(1, 2016), sample.side(3, 2016)};
    const auto changed = *scenario::compare(other, {2, 0, true}).value;
    EXPECT_NE(changed.row("28"), nullptr);
    EXPECT_EQ(changed.row("30"), nullptr);
}

TEST(Difference, AChildWithoutOverridesEqualsItsParent) {
    ComparedSample sample({{2, "Без изменений", 1, {}}});
    for (const int year : {2015, 2016, 2017}) {
        for (const int appendix : {1, 2}) {
            const std::vector<ComparedSide> sides{sample.side(1, year), sample.side(2, year)};
            const auto comparison = *scenario::compare(sides, {appendix, 0, false}).value;
            EXPECT_TRUE(std::ranges::none_of(comparison.rows, &scenario::ComparedRow::differs));
        }
    }
}

/// 2017 of the sample is not entered: row 28 prints nothing there, and no «X».
TEST(Difference, AnEmptyCostIsNoClosedOne) {
    ComparedSample sample({lessHospital()});
    const std::vector<ComparedSide> sides{sample.side(1, 2017), sample.side(2, 2017)};
    const auto comparison = *scenario::compare(sides, {2, 0, false}).value;
    EXPECT_FALSE(comparison.row("28")->cost.sides[1].became);
    EXPECT_EQ(comparison.row("28")->cost.rule, form::RuleKind::Sum);
}

TEST(Difference, NotEnteredIsNoZero) {
    ComparedSample sample;
    const std::vector<ComparedSide> years{sample.side(1, 2016), sample.side(1, 2017)};
    const auto comparison = *scenario::compare(years, {2, 0, false}).value;
    const auto& total = comparison.row("38")->cost.sides[1];
    EXPECT_EQ(total.presence(), Presence::Vanished);
    EXPECT_TRUE(total.differs());
    EXPECT_EQ(total.delta, std::nullopt);
    EXPECT_EQ(comparison.row("33")->cost.sides[1].presence(), Presence::Neither);
}

TEST(Difference, ZeroBaselineHasADeltaAndNoPercent) {
    const auto difference = scenario::FigureDifference::of(decimal::Decimal(0), decimal::Decimal(5), {});
    EXPECT_EQ(difference.deltaText(), "+5");
    EXPECT_EQ(difference.percentText(), "");
}

TEST(Difference, TwoYearsOfOneScenario) {
    ComparedSample sample;
    const std::vector<ComparedSide> years{sample.side(1, 2015), sample.side(1, 2016)};
    const auto comparison = *scenario::compare(years, {2, 0, false}).value;
    EXPECT_EQ(words(comparison.row("38")->cost, 1), "10\u00A0852,4 → 11\u00A0207,3 +354,9 +3,3");
}

TEST(Difference, AColumnOfTheFirstYearStandsBesideNothing) {
    ComparedSample sample;
    const std::vector<ComparedSide> years{sample.side(1, 2015), sample.side(1, 2016)};
    const auto comparison = *scenario::compare(years, {1, 0, false}).value;
    ASSERT_EQ(comparison.columns.size(), 2U);
    EXPECT_EQ(comparison.columns[0]->key, "total");
    EXPECT_EQ(comparison.columns[1]->key, "per_person");
}

TEST(Difference, AnotherFormIsMatchedByLineAndMoneyScale) {
    ComparedSample sample;
    auto training = support::trainingDraft();
    const auto calculation = training.calculate(1);
    const std::vector<ComparedSide> sides{sample.side(1, 2016),
                                          {"Учебная", &training.edition(), calculation.year(2022)}};
    const auto comparison = *scenario::compare(sides, {2, 0, false}).value;
    const auto* ambulance = comparison.row("02");
    EXPECT_EQ(words(ambulance->cost, 1), "87,0 → 110,0 +23,0 +26,4");
    EXPECT_TRUE(std::ranges::any_of(
        comparison.unmatched, [](const scenario::UnmatchedRow& row) { return row.ofBaseline && row.row.row == "07"; }));
    EXPECT_TRUE(std::ranges::any_of(comparison.unmatched, [](const scenario::UnmatchedRow& row) {
        return !row.ofBaseline && row.cost.has_value();
    }));
    EXPECT_NE(comparison.row("07"), nullptr);
    EXPECT_EQ(comparison.row("07")->cost.sides[1].became, std::nullopt);
}

TEST(Difference, OtherUnitsAreNotSubtracted) {
    const auto difference = scenario::FigureDifference::of(decimal::Decimal(1), decimal::Decimal(2), {}, false);
    EXPECT_EQ(difference.delta, std::nullopt);
    EXPECT_TRUE(difference.differs());
}

TEST(Difference, WhatCannotBeComparedIsRefused) {
    ComparedSample sample;
    const auto side = sample.side(1, 2016);
    const auto twice = scenario::compare(std::vector<ComparedSide>{side, side}, {2, 0, false});
    EXPECT_EQ(twice.findings.front().text, "«Базовый 2016» сравнивается с самим собой; назовите другой.");
    const auto alone = scenario::compare(std::vector<ComparedSide>{side}, {9, 0, false});
    ASSERT_EQ(alone.findings.size(), 2U);
    EXPECT_EQ(alone.findings[0].text, "Сравнить можно от 2 до 6 сценариев, задано: 1.");
    EXPECT_EQ(alone.findings[1].text, "В форме основы сравнения нет приложения 9.");
}

}  // namespace
