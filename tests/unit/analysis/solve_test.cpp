// Expected figures are computed by hand from the programme of Astrakhan oblast for 2016: row 28 has 0.318 × 1817.8 =
// 578.1 roubles a person, 583.9 million; the total of row 38 is 2391.9 + 8815.4 = 11 207.3.
#include "core/analysis/child_scenario.h"
#include "core/analysis/goal_search.h"
#include "core/analysis/solve.h"
#include "tests/support/filled_2022.h"
#include "tests/support/number.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using analysis::Reach;
using analysis::SolveRequest;
using decimal::Decimal;
using testing::HasSubstr;

SolveRequest total2016(std::string_view goal, analysis::LeverName by) {
    SolveRequest request;
    request.year = 2016;
    request.target = "a2.38.cost";
    request.goal = number(goal);
    request.by = std::move(by);
    return request;
}

TEST(Solve, FindsTheVolumeThatGivesTheTotalOfBothSources) {
    // 0.334 × 1817.8 = 607.1 roubles, 613.2 million: 29.3 more.
    const auto solution = analysis::solve(support::sampleDraft(), total2016("11236.6", {"a2.28.volume", {}}));
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->reach, Reach::Exact);
    EXPECT_EQ(solution.value->target.figure, number("11207.3"));
    EXPECT_EQ(solution.value->chosen.value.toPlain(), "0.334");
    EXPECT_EQ(solution.value->chosen.figure.toPlain(), "11236.6");
    ASSERT_EQ(solution.value->settings.size(), 1U);
    EXPECT_EQ(solution.value->settings.front().path, "a2.28.volume");
    EXPECT_EQ(solution.value->settings.front().value, "0.334");
    EXPECT_EQ(solution.value->settings.front().note, "подбор: a2.38.cost = 11\u00A0236,6, 2016 год");
}

TEST(Solve, SaysThatTheTargetMissesAPart) {
    auto draft = support::sampleDraft(
        [](const scenario::Setting& setting) { return setting.path != "a2.30.unit_cost" || setting.year != 2016; });
    const auto solution = analysis::solve(draft, total2016("9000", {"a2.28.volume", {}}));
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_FALSE(solution.value->target.complete);
    EXPECT_EQ(analysis::incompleteWords(solution.value->target),
              "Число «a2.38.cost» неполное: введены не все слагаемые, и найденное верно только для введённых.");
}

TEST(Solve, GivesBothNeighboursOfTheGridWhenTheGoalLiesBetween) {
    // 0.368 → 669.0 roubles, 675.8 million, total 11 299.2; 0.369 → 670.8, 677.6, 11 301.0.
    const auto solution = analysis::solve(support::sampleDraft(), total2016("11300", {"a2.28.volume", {}}));
    ASSERT_TRUE(solution);
    EXPECT_EQ(solution.value->reach, Reach::Nearest);
    EXPECT_EQ(solution.value->below->value.toPlain(), "0.368");
    EXPECT_EQ(solution.value->below->figure.toPlain(), "11299.2");
    EXPECT_EQ(solution.value->above->value.toPlain(), "0.369");
    EXPECT_EQ(solution.value->above->figure.toPlain(), "11301.0");
    EXPECT_EQ(solution.value->chosen.value.toPlain(), "0.368");
}

TEST(Solve, SaysWhichOtherValuesPrintTheSame) {
    // 669.8 roubles a person give 676.6 million; 0.318 × z prints 669.8 for z from 2106.2 to 2106.4.
    const auto solution = analysis::solve(support::sampleDraft(), total2016("11300", {"a2.28.unit_cost", {}}));
    ASSERT_TRUE(solution);
    EXPECT_EQ(solution.value->reach, Reach::Exact);
    EXPECT_EQ(solution.value->first.value.toPlain(), "2106.2");
    EXPECT_EQ(solution.value->last.value.toPlain(), "2106.4");
    EXPECT_EQ(solution.value->chosen.value.toPlain(), "2106.2");
}

TEST(Solve, NamesTheBoundThatStopsIt) {
    auto request = total2016("11300", {"a2.28.volume", {}});
    request.to = number("0.334");
    const auto solution = analysis::solve(support::sampleDraft(), request);
    ASSERT_TRUE(solution);
    EXPECT_EQ(solution.value->reach, Reach::Bounded);
    EXPECT_EQ(solution.value->chosen.figure.toPlain(), "11236.6");
    EXPECT_EQ(solution.value->stoppedBy, "верхняя граница 0,334 (задана вами)");
}

TEST(Solve, MovesAGroupOfRowsByOneFactor) {
    // Rows 28 and 31 × 1.1 on three and two decimals: 0.350 and 0.62.
    auto request = total2016("11350", {"a2.volume", {"28", "31"}});
    const auto solution = analysis::solve(support::sampleDraft(), request);
    ASSERT_TRUE(solution);
    EXPECT_TRUE(solution.value->lever.isFactor);
    ASSERT_EQ(solution.value->settings.size(), 2U);
    EXPECT_EQ(solution.value->settings[0].path, "a2.28.volume");
    EXPECT_EQ(solution.value->settings[1].path, "a2.31.volume");
    EXPECT_LE(solution.value->below->figure, number("11350"));
    EXPECT_GE(solution.value->above->figure, number("11350"));
}

TEST(Solve, FindsTheKdOfTheTrainingPlanOnSixDecimals) {
    auto draft = support::trainingDraft();
    const form::CellAddress cell{2, "20", "cost_oms"};
    const auto settings =
        std::vector<scenario::Setting>{{scenario::rootScenario, "coefficient.kd", 2022, "1.120000", "", ""}};
    auto changed = support::trainingDraft();
    changed.apply(*changed.prepare(settings).value);
    SolveRequest request;
    request.year = 2022;
    request.target = "a2.20.cost_oms";
    request.goal = *changed.calculate(scenario::rootScenario).year(2022)->cell(cell).figure;
    request.by = {"coefficient.kd", {}};
    const auto solution = analysis::solve(draft, request);
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->reach, Reach::Exact);
    EXPECT_EQ(solution.value->chosen.figure, request.goal);
    EXPECT_LE(solution.value->first.value, number("1.12"));
    EXPECT_GE(solution.value->last.value, number("1.12"));
    EXPECT_EQ(solution.value->chosen.value.scale(), 6);
}

TEST(Solve, RefusesCrossedAndIllegalBoundsAndWhatIsNoNumberOfTheForm) {
    auto request = total2016("11300", {"a2.28.volume", {}});
    request.from = number("0.4");
    request.to = number("0.3");
    auto refused = analysis::solve(support::sampleDraft(), request);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("границы перепутаны: 0,4 больше 0,3"));
    request.from = number("-1");
    request.to.reset();
    refused = analysis::solve(support::sampleDraft(), request);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("меньше допустимого: 0"));
    request = total2016("11300", {"a2.99.volume", {}});
    request.target = "a2.38.volume";
    refused = analysis::solve(support::sampleDraft(), request);
    ASSERT_EQ(refused.findings.size(), 2U);
    EXPECT_THAT(refused.findings[0].text, HasSubstr("ячейка закрыта"));
    EXPECT_EQ(refused.findings[1].place.words(), "a2.99.volume");
}

scenario::Draft wholeServices(const std::string& insured) {
    auto draft = support::trainingDraft();
    draft.apply(*draft
                     .prepare(std::vector<scenario::Setting>{
                         {scenario::rootScenario, "option.cost_method", 0, "whole_services", "", ""},
                         {scenario::rootScenario, "population.insured", 2022, insured, "", ""}})
                     .value);
    return draft;
}

SolveRequest percapOfInsured(std::string_view goal, std::string_view from, std::string_view to) {
    SolveRequest request;
    request.year = 2022;
    request.target = "a2.20.percap_oms";
    request.goal = number(goal);
    request.by = {"population.insured", {}};
    request.from = number(from);
    request.to = number(to);
    return request;
}

// Expected: every person of the span through the program's own calculation, one after another.
TEST(Solve, ReachesAFigureThatRisesAndFallsWithTheParameter) {
    // 97 of these numbers of the insured print 15 303.45, the first at 979 429, the last at 980 598.
    const auto draft = wholeServices("1000000");
    const auto solution = analysis::solve(draft, percapOfInsured("15303.45", "979400", "980600"));
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->reach, Reach::Exact);
    EXPECT_EQ(solution.value->chosen.value.toPlain(), "980598");
    EXPECT_EQ(solution.value->chosen.figure.toPlain(), "15303.45");
    EXPECT_EQ(solution.value->first.value.toPlain(), "980598");
    const auto one = analysis::solve(draft, percapOfInsured("15303.45", "979898", "979898"));
    EXPECT_EQ(one.value->reach, Reach::Exact);
}

TEST(Solve, OfSeveralAnswersFarApartTakesTheNearestToThePresentValue) {
    // 49 660, 49 780, 49 887 and 49 987 print 15 304.26.
    const auto solution = analysis::solve(wholeServices("50000"), percapOfInsured("15304.26", "49400", "50600"));
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->reach, Reach::Exact);
    EXPECT_EQ(solution.value->chosen.value.toPlain(), "49987");
}

TEST(Solve, ProvesThatNoValueOfASpanGivesTheGoalAndNamesTheNearest) {
    const auto solution = analysis::solve(wholeServices("50000"), percapOfInsured("15304.26", "49661", "49779"));
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->reach, Reach::Nearest);
    EXPECT_TRUE(solution.value->isProved);
    EXPECT_EQ(solution.value->below->figure.toPlain(), "15304.24");
    EXPECT_EQ(solution.value->above->figure.toPlain(), "15304.28");
    EXPECT_THAT(solution.value->words(), testing::StartsWith("Точно 15\u00A0304,26 не получается. Снизу: "));
}

TEST(Solve, SaysNotProvedWhereTheSearchIsCutShort) {
    const auto draft = wholeServices("50000");
    analysis::WhatIf whatIf(draft, scenario::rootScenario, 2022);
    const auto target = *analysis::findTarget("a2.20.percap_oms", whatIf.edition(), whatIf.base()).value;
    const auto lever = *analysis::findLever({"population.insured", {}}, whatIf).value;
    const auto model = *analysis::PointModel::of(whatIf, target, std::span(&lever, 1)).value;
    const auto cut = analysis::searchGoal(model, number("15304.26"), {49661, 49779, 50000}, 30);
    EXPECT_FALSE(cut.exact);
    EXPECT_FALSE(cut.isProved);
    const auto whole = analysis::searchGoal(model, number("15304.26"), {49661, 49779, 50000}, 1000);
    EXPECT_FALSE(whole.exact);
    EXPECT_TRUE(whole.isProved);
}

TEST(Solve, TurnsAFederalNormativeThatNobodyHasTouched) {
    // 0.3 calls × 3 187.59 roubles = 956.28; the letter has 0.29.
    auto request = percapOfInsured("956.28", "0", "1");
    request.target = "a2.33.percap_oms";
    request.by = {"norm.2.33.volume", {}};
    auto draft = support::trainingDraft();
    const auto solution = analysis::solve(draft, request);
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->reach, Reach::Exact);
    EXPECT_EQ(solution.value->lever.current, number("0.29"));
    EXPECT_EQ(solution.value->chosen.value, number("0.3"));
    draft.apply(*draft.prepare(solution.value->settings).value);
    EXPECT_EQ(draft.calculate(scenario::rootScenario).year(2022)->cell({2, "33", "percap_oms"}).plain(), "956.28");
}

TEST(Solve, ANormativeOfMoneyIsTurnedThroughKd) {
    // 3 000 × 1.105 = 3 315.00 roubles; × 0.29 = 961.35.
    auto request = percapOfInsured("961.35", "0", "9000");
    request.target = "a2.33.percap_oms";
    request.by = {"norm.2.33.unit_cost", {}};
    const auto solution = analysis::solve(support::trainingDraft(), request);
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->chosen.figure.toPlain(), "961.35");
    EXPECT_LE(solution.value->first.value, number("3000"));
    EXPECT_GE(solution.value->last.value, number("3000"));
}

TEST(Solve, TheCoefficientOfVolumesStopsAtOne) {
    // 0.144 × 1800 = 259.20; from 0.1435 ÷ 0.144 = 0.996 527 8 on the volume is rounded up to the normative.
    auto request = percapOfInsured("259.20", "0.5", "2");
    request.target = "a2.08.percap_budget";
    request.by = {"coefficient.volume", {}};
    const auto solution = analysis::solve(support::trainingDraft(), request);
    ASSERT_TRUE(solution) << solution.findings.front().text;
    EXPECT_EQ(solution.value->reach, Reach::Exact);
    EXPECT_EQ(solution.value->chosen.value.toPlain(), "0.996528");
    EXPECT_EQ(solution.value->last.value.toPlain(), "2.000000");
}

TEST(Solve, SaysThatAParameterDoesNotMoveTheTarget) {
    auto request = total2016("900", {"a2.28.volume", {}});
    request.target = "a2.38.cost_budget";
    const auto refused = analysis::solve(support::sampleDraft(), request);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.findings.front().text, HasSubstr("не меняет «a2.38.cost_budget»: число остаётся 2\u00A0391,9"));
}

TEST(Solve, ItsAnswerBecomesAChildScenarioInOneStep) {
    auto draft = support::sampleDraft();
    const auto solution = analysis::solve(draft, total2016("11236.6", {"a2.28.volume", {}}));
    const auto change = analysis::prepareChild(draft, "Подбор", scenario::rootScenario, solution.value->settings);
    ASSERT_TRUE(change) << change.findings.front().text;
    draft.apply(*change.value);
    const auto child = draft.scenarioNamed("Подбор")->id;
    EXPECT_EQ(draft.calculate(child).year(2016)->cell({2, "38", "cost_oms"}).plain(), "8844.7");
    EXPECT_EQ(draft.calculate(scenario::rootScenario).year(2016)->cell({2, "38", "cost_oms"}).plain(), "8815.4");
    draft.undo();
    EXPECT_EQ(draft.scenarioNamed("Подбор"), nullptr);
}

}  // namespace
