// The list of the act's rules with their verdicts, its checklist, and reasons that justify a finding.
#include "core/check/controls.h"
#include "core/check/reasons.h"
#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using check::Verdict;
using namespace std::chrono_literals;
constexpr std::chrono::year_month_day january{2022y / std::chrono::January / 20};
constexpr std::chrono::year_month_day march{2022y / std::chrono::March / 1};

Verdict verdictOf(scenario::Draft& draft, const std::string& key, std::chrono::year_month_day today = january) {
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    const auto findings = check::runChecks(draft, scenario::rootScenario, calculation);
    for (const check::ControlLine& line : check::controlLines(
             draft.edition(), draft.assignments(scenario::rootScenario), calculation, findings, today)) {
        if (line.control->key == key) {
            return line.verdict;
        }
    }
    throw std::logic_error("no control " + key);
}

TEST(Controls, EveryRuleOfTheLetterIsThereOnce) {
    const scenario::Draft draft = training::plan();
    std::vector<std::string> keys;
    for (const form::Control& control : draft.edition().controls) {
        if (control.key.starts_with("C")) {
            keys.push_back(control.key);
        }
    }
    ASSERT_EQ(keys.size(), 107U);
    EXPECT_EQ(keys.front(), "C1");
    EXPECT_EQ(keys.back(), "C107");
}

TEST(Controls, TheTrainingPlanBreaksNone) {
    scenario::Draft draft = training::plan();
    EXPECT_EQ(verdictOf(draft, "C3"), Verdict::Right);
    EXPECT_EQ(verdictOf(draft, "C22"), Verdict::Right);
    EXPECT_EQ(verdictOf(draft, "C54"), Verdict::Doubtful);
    EXPECT_EQ(verdictOf(draft, "C37"), Verdict::OfForm);
    EXPECT_EQ(verdictOf(draft, "C36"), Verdict::NotChecked);
}

TEST(Controls, AnEmptyTableHasNothingToCheck) {
    scenario::Draft draft =
        planned::draft(scenario::DraftContent::create(training::plan().content().edition, "Учебная область", 2022));
    EXPECT_EQ(verdictOf(draft, "C21"), Verdict::NothingToCheck);
}

TEST(Controls, AnItemOfTheChecklistIsTickedWithANote) {
    scenario::Draft draft = training::plan();
    EXPECT_EQ(verdictOf(draft, "C53"), Verdict::Open);
    EXPECT_EQ(verdictOf(draft, "C53", march), Verdict::Overdue);
    planned::import(draft, ",,checklist.C53,1,дефицита нет\n");
    EXPECT_EQ(verdictOf(draft, "C53", march), Verdict::Ticked);
}

TEST(Controls, WhatIsNoItemOfTheChecklistIsNotTicked) {
    scenario::Draft draft = training::plan();
    const auto change = reading::prepareImport(
        "scenario,year,parameter,value,note\n,,checklist.C3,1,\n,,checklist.C32,2,\n", draft, "импорт");
    ASSERT_EQ(change.findings.size(), 2U);
    EXPECT_THAT(change.findings[0].told(),
                testing::HasSubstr("такого пункта в контрольном перечне формы нет; пункты печатает"));
    EXPECT_THAT(change.findings[1].told(), testing::HasSubstr("«2» – не отметка; ожидается 1 или пусто"));
}

TEST(Reasons, AReasonJustifiesAWarning) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.07.volume,0.74,\n,2022,justify.range:a2.07.volume,Сельское население,\n");
    EXPECT_THAT(told(draft, "range"),
                testing::ElementsAre("justified a2.07.volume@2022: Объём вне рекомендуемых пределов: от 0,66 до 0,73; "
                                     "обоснование: Сельское население [0.73|0.74]"));
}

TEST(Reasons, AReasonGivenAtOtherFiguresJustifiesNothing) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.07.volume,0.75,\n,2022,justify.range:a2.07.volume,Сельское население,"
                           "\"стоит 0,74, ожидается 0,73\"\n");
    EXPECT_THAT(told(draft, "range"),
                testing::ElementsAre("warning a2.07.volume@2022: Объём вне рекомендуемых пределов: от 0,66 до 0,73; "
                                     "обоснование «Сельское население» дано, когда было иначе: стоит 0,74, ожидается "
                                     "0,73 [0.73|0.75]"));
    planned::import(draft, ",2022,a2.07.volume,0.74,\n");
    EXPECT_THAT(told(draft, "range"), testing::ElementsAre(testing::StartsWith("justified")));
}

// Letter, section 4.3: 0,29 calls.
TEST(Reasons, AVolumeThatIsNotTheNormativesAsksForWords) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.volume,0.4,\n");
    EXPECT_THAT(told(draft, "deviation"),
                testing::ElementsAre("warning a2.33.volume@2022: Объём отличается от норматива без обоснования: "
                                     "1\u00A0строка – 33 [0.29|0.4]"));
    planned::import(draft, ",2022,deviation.a2.33.volume.reason,Низкая плотность населения,\n");
    EXPECT_THAT(told(draft, "deviation"), testing::IsEmpty());
}

TEST(Reasons, TheReasonOfADeviationAnswersForItsRangeToo) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.07.volume,0.74,\n,2022,deviation.a2.07.volume.reason,Сельское население,\n");
    EXPECT_THAT(told(draft, "range"), testing::ElementsAre(testing::StartsWith("justified a2.07.volume@2022")));
}

TEST(Reasons, ABrokenSumTakesNone) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,adjust.a2.20.cost_oms,5,причина\n,2022,justify.sum:a2.20.cost_oms,так надо,\n");
    for (const check::CheckFinding& finding : planned::checked(draft)) {
        EXPECT_FALSE(finding.state == check::State::Error && check::takesReason(draft.edition(), finding))
            << finding.place();
    }
}

TEST(Reasons, APlaceThatIsNotThereIsRefused) {
    scenario::Draft draft = training::plan();
    const auto change = reading::prepareImport("scenario,year,parameter,value,note\n"
                                               ",2022,justify.range:a2.999.volume,x,\n"
                                               ",2022,justify.range,x,\n"
                                               ",2022,justify.range:population.cats,x,\n",
                                               draft, "импорт");
    ASSERT_EQ(change.findings.size(), 3U);
    EXPECT_THAT(change.findings[0].told(), testing::HasSubstr("в приложении 2 нет строки «999»"));
    EXPECT_THAT(change.findings[1].told(), testing::HasSubstr("ожидались правило замечания и место через двоеточие"));
    EXPECT_THAT(change.findings[2].told(), testing::HasSubstr("места «population.cats» нет"));
}

}  // namespace
