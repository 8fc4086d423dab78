#include "core/explain/passport.h"
#include "core/scenario/tree.h"
#include "tests/support/filled_2022.h"
#include "tests/unit/check/planned.h"

#include <gmock/gmock.h>

namespace {

using explain::Passport;
using explain::PassportState;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Passport passport(scenario::Draft& draft, const std::string& path, int year,
                  scenario::ScenarioId id = scenario::rootScenario) {
    return explain::describeCell(draft, id, draft.calculate(id), *form::CellAddress::fromPath(path), year);
}

std::vector<std::string> lines(const std::vector<explain::PassportStep>& steps) {
    std::vector<std::string> texts;
    for (const explain::PassportStep& step : steps) {
        texts.push_back(step.sign + " " + step.words + (step.detail.empty() ? "" : " (" + step.detail + ")") + " "
                        + step.value);
    }
    return texts;
}

// Приложение 2, строка 02, 2016: 0,02 × 4 307,4 = 86,148.
TEST(Passport, ProductIsTheRowsOwnVolumeAndUnitCost) {
    scenario::Draft draft = planned::published();
    const Passport percap = passport(draft, "a2.02.percap_budget", 2016);
    EXPECT_EQ(percap.value, "86,1");
    EXPECT_EQ(percap.unit, "руб. на 1 жителя");
    EXPECT_EQ(percap.stateWords, "расчёт");
    EXPECT_EQ(percap.title, "Подушевой норматив, бюджет");
    EXPECT_EQ(percap.place, "Приложение 2, строка 02 «Скорая медицинская помощь», графа 5, 2016 год");
    EXPECT_EQ(percap.formula, "Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,02 × 4\u00A0307,4 = 86,148 ≈ 86,1");
    EXPECT_THAT(lines(percap.steps),
                ElementsAre("= Произведение 86,148", "≈ Округлено до 0,1 (половина – вверх) 86,1"));
    ASSERT_THAT(percap.operands, SizeIs(2));
    EXPECT_EQ(percap.operands[0].words, "Объём");
    EXPECT_EQ(percap.operands[0].detail, "графа 3, вызов на 1 жителя");
    EXPECT_EQ(percap.operands[1].sign, "×");
    EXPECT_EQ(percap.operands[1].unit, "руб. за вызов");
    EXPECT_EQ(percap.operands[1].base, "");
    ASSERT_THAT(percap.sources, SizeIs(2));
    EXPECT_EQ(percap.sources[1].note,
              "Программа Астраханской области на 2015 год и плановый период 2016–2017 годов, приложение 2, строка 02");
    EXPECT_EQ(percap.sources[1].author, "Петрова А. В.");
    EXPECT_EQ(percap.sources[1].time, "12.03.2016, 14:05");
}

// 0,02 × 4 300,00 is 86,0000 to every decimal of its factors; those after the printed one say nothing.
TEST(Passport, ZerosAfterThePrintedDecimalsAreNotShown) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.02.unit_cost,4300.00,проверка\n");
    EXPECT_THAT(lines(passport(draft, "a2.02.percap_budget", 2016).steps),
                ElementsAre("= Произведение 86,0", "≈ Округлено до 0,1 (половина – вверх) 86,0"));
}

TEST(Passport, CostNamesThePopulationAndTheMoneyScale) {
    scenario::Draft draft = planned::published();
    const Passport cost = passport(draft, "a2.28.cost_oms", 2016);
    EXPECT_EQ(cost.formula, "Подушевой норматив, ОМС (гр. 6) × Численность застрахованных лиц ÷ 1\u00A0000\u00A0000 = "
                            "578,1 × 1\u00A0010\u00A0111 ÷ 1\u00A0000\u00A0000 = 583,94517… ≈ 583,9");
    ASSERT_THAT(cost.operands, SizeIs(2));
    EXPECT_EQ(cost.operands[1].parameter, "population.insured");
    EXPECT_EQ(cost.operands[1].unit, "чел.");
    EXPECT_EQ(cost.operands[1].base, "застрахованные");
}

TEST(Passport, CorrectionIsShownWithItsReason) {
    scenario::Draft draft = planned::published();
    const Passport percap = passport(draft, "a2.04.2.percap_budget", 2015);
    EXPECT_EQ(percap.state, PassportState::Corrected);
    EXPECT_EQ(percap.formula,
              "Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,2 × 986,5 = 197,3 и поправка −0,1 = 197,2");
    EXPECT_THAT(lines(percap.steps).back(), "= В таблице 197,2");
    EXPECT_THAT(lines(percap.steps), testing::Contains("± Поправка (балансировка в опубликованной таблице) −0,1"));
    EXPECT_EQ(percap.sources.back().parameter, "adjust.a2.04.2.percap_budget");
}

TEST(Passport, AFrozenScenarioDoesNotNameWhatItsParentWasGivenSince) {
    scenario::Draft draft = planned::published();
    draft.apply(*scenario::prepareCreate(draft, "Замороженный").value);
    const scenario::ScenarioId child = draft.scenarioNamed("Замороженный")->id;
    draft.apply(*scenario::prepareFreeze(draft, child).value);
    planned::import(draft, ",2016,adjust.a2.27.cost_oms,0.1,закрытие итога\n");
    const auto isOfTheTotal = testing::Field(&explain::PassportSource::note, "закрытие итога");
    EXPECT_THAT(passport(draft, "a2.27.cost_oms", 2016).sources, testing::Contains(isOfTheTotal));
    EXPECT_THAT(passport(draft, "a2.27.cost_oms", 2016, child).sources, testing::Not(testing::Contains(isOfTheTotal)));
}

TEST(Passport, SumLeavesOutWhatIsNotEntered) {
    scenario::Draft draft = planned::published();
    const Passport total = passport(draft, "a2.01.cost_budget", 2016);
    EXPECT_EQ(total.formula, "стр. 02 + стр. 03 + стр. 12 + стр. 13 + стр. 14 = 87,0 + 1\u00A0609,6 + 137,2 + 462,5 + "
                             "95,64 = 2\u00A0391,94 ≈ 2\u00A0391,9");
    ASSERT_THAT(total.operands, SizeIs(6));
    EXPECT_EQ(total.operands[2].words, "Строка 07");
    EXPECT_EQ(total.operands[2].value, "не введено");
}

TEST(Passport, WeightedCostDividesTurnoverByVolume) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.33.volume,0.1,\n,2016,a2.33.unit_cost,1000,\n");
    const Passport cost = passport(draft, "a2.21.unit_cost", 2016);
    EXPECT_EQ(cost.formula, "(стр. 28, гр. 3 × стр. 28 + стр. 33, гр. 3 × стр. 33) ÷ (стр. 28, гр. 3 + стр. 33, гр. 3) "
                            "= (0,318 × 1\u00A0817,8 + 0,1 × 1\u00A0000) ÷ (0,318 + 0,1) = 1\u00A0622,15407… ≈ "
                            "1\u00A0622,2");
}

TEST(Passport, DifferenceAndShareAreReadAsWritten) {
    scenario::Draft draft = planned::published();
    EXPECT_EQ(passport(draft, "a1.05.total", 2016).formula,
              "стр. 04 − стр. 06 − стр. 07 = 8\u00A0815,4 − 0 − 0 = 8\u00A0815,4");
    EXPECT_EQ(passport(draft, "a2.20.percent", 2016).formula,
              "Стоимость, ОМС (гр. 8) ÷ (стр. 38, гр. 7 + стр. 38, гр. 8) × 100 = 8\u00A0815,4 ÷ (2\u00A0391,9 + "
              "8\u00A0815,4) × 100 = 78,65766… ≈ 78,7");
}

TEST(Passport, EntryHasASourceAndUses) {
    scenario::Draft draft = planned::published();
    const Passport volume = passport(draft, "a2.02.volume", 2016);
    EXPECT_EQ(volume.state, PassportState::Entered);
    EXPECT_EQ(volume.formula, "");
    EXPECT_THAT(volume.operands, IsEmpty());
    ASSERT_THAT(volume.sources, SizeIs(1));
    EXPECT_EQ(volume.sources[0].scenario, "Базовый");
    ASSERT_THAT(volume.usedBy, SizeIs(1));
    EXPECT_EQ(volume.usedBy[0].words, "Строка 02, графа 5");
    EXPECT_EQ(volume.usedBy[0].value, "86,1");
}

TEST(Passport, ClosedEmptyAndAbsentAreToldApart) {
    scenario::Draft draft = planned::published();
    EXPECT_EQ(passport(draft, "a2.01.volume", 2016).stateWords, "закрыто");
    EXPECT_EQ(passport(draft, "a2.14.unit_cost", 2016).stateWords, "остаётся пустым");
    EXPECT_EQ(passport(draft, "a2.08.volume", 2016).stateWords, "не введено");
    EXPECT_EQ(passport(draft, "a1.01.total_need", 2016).stateWords, "нет в этом году");
}

TEST(Passport, TotalOfNothingNamesWhatItWouldAdd) {
    scenario::Draft draft = planned::draft(planned::content());
    EXPECT_EQ(passport(draft, "a2.21.unit_cost", 2016).formula,
              "(стр. 28, гр. 3 × стр. 28 + стр. 33, гр. 3 × стр. 33) ÷ (стр. 28, гр. 3 + стр. 33, гр. 3)");
}

TEST(Passport, CellThatTheFormLacksIsAFault) {
    scenario::Draft draft = planned::published();
    EXPECT_THROW(static_cast<void>(passport(draft, "a2.99.volume", 2016)), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(passport(draft, "a2.02.volume", 2030)), std::invalid_argument);
}

// Скорая помощь, 2022: 2 884,7 × КД 1,105 = 3 187,5935.
TEST(Passport, ADefaultShowsItsProductAndRounding) {
    support::Filled2022 plan("Астраханская область", {{"coefficient.kd", "1.105"}});
    const Passport cost = passport(plan.draft(), "a2.33.unit_cost", 2022);
    EXPECT_EQ(cost.stateWords, "по нормативу");
    EXPECT_THAT(lines(cost.steps),
                ElementsAre("= Произведение 3\u00A0187,5935", "≈ Округлено до 0,01 (половина – вверх) 3\u00A0187,59"));
    EXPECT_EQ(cost.formula, "Федеральный норматив × Коэффициент дифференциации (КД) = "
                            "2\u00A0884,7 × 1,105 = 3\u00A0187,5935 ≈ 3\u00A0187,59");
}

TEST(Passport, AProductThatNeedsNoRoundingHasOneStep) {
    support::Filled2022 plan("Астраханская область", {{"coefficient.kd", "1.1"}});
    EXPECT_THAT(lines(passport(plan.draft(), "a2.33.unit_cost", 2022).steps),
                ElementsAre("= Произведение 3\u00A0173,17"));
}

// Приложение 4 письма: при К от 1 и выше рекомендуется сам средний норматив.
TEST(Passport, ACoefficientOfOneAndMoreLeavesTheAverage) {
    support::Filled2022 plan("Астраханская область", {{"coefficient.volume", "1.2"}});
    const Passport volume = passport(plan.draft(), "a2.07.volume", 2022);
    EXPECT_EQ(volume.formula, "Федеральный норматив = 0,73");
    EXPECT_THAT(lines(volume.steps), ElementsAre("= Взят сам норматив (К не меньше 1: объём не умножается) 0,73"));
}

TEST(Passport, OperandsAreShownWithAllTheirDigits) {
    support::Filled2022 plan("Учебная область", {{"2022:population.insured", "979898"},
                                                 {"2022:a2.33.volume", "0.2912345"},
                                                 {"2022:a2.33.unit_cost", "3187.59"}});
    const Passport percap = passport(plan.draft(), "a2.33.percap_oms", 2022);
    // 0,2912345 × 3 187,59 = 928,336179855
    EXPECT_EQ(percap.formula, "Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,2912345 × 3\u00A0187,59 = 928,336180… ≈ "
                              "928,34");
    EXPECT_EQ(percap.operands[0].value, "0,2912345");
}

TEST(Passport, AnEntryIsShownAsItWasTyped) {
    support::Filled2022 plan("Учебная область", {{"2022:a2.33.unit_cost", "481.5"}});
    EXPECT_EQ(plan.view("a2.33.unit_cost").plain(), "481.50");
    EXPECT_EQ(passport(plan.draft(), "a2.33.unit_cost", 2022).value, "481,5");
}

// The example of appendix 13 of the letter: F = 355 ÷ 15,6 ≈ 23, Д = 332, К = 1064.
TEST(Passport, AFigureOfAMethodIsDerivedAsItsActDoes) {
    support::Filled2022 plan("Учебная область", {{"population.residents", "1000000"},
                                                 {"2022:a13.n1.bed_days_per_1000", "353.32"},
                                                 {"2022:a13.n1.stay", "14.6"},
                                                 {"2022:a13.n1.repair", "10"},
                                                 {"2022:a13.n1.idle", "1"}});
    const Passport beds = passport(plan.draft(), "a13.n1.beds", 2022);
    EXPECT_EQ(beds.value, "1\u00A0064");
    EXPECT_THAT(beds.formula, testing::HasSubstr("(365 − 10) ÷ (14,6 + 1)"));
    EXPECT_THAT(beds.formula, testing::HasSubstr("≈ 23"));
    EXPECT_THAT(beds.operands, SizeIs(5));
    EXPECT_EQ(beds.operands[1].parameter, "population.residents");
    EXPECT_FALSE(beds.steps.empty());
}

TEST(Passport, AFormulaNamesItsCellsAndTheirFigures) {
    support::Filled2022 plan("Учебная область",
                             {{"2022:a5.3.2.insured_men", "1001"}, {"2022:a5.3.2.response_pct", "64.55"}});
    EXPECT_EQ(passport(plan.draft(), "a5.3.2.due_men", 2022).formula,
              "округлить (Застрахованные, мужчины (гр. 3) × Прогнозный отклик (гр. 5) ÷ 100; 0) = "
              "округлить (1\u00A0001 × 64,55 ÷ 100; 0) = 646");
}

TEST(Passport, ATextOfAListIsEntered) {
    support::Filled2022 plan("Учебная область", {{"2022:a3.0501.mo_name", "Больница"}});
    const Passport name = passport(plan.draft(), "a3.0501.mo_name", 2022);
    EXPECT_EQ(name.state, PassportState::Entered);
    EXPECT_EQ(name.value, "Больница");
    EXPECT_EQ(name.place, "Приложение 3, строка 0501, графа «Наименование организации», 2022 год");
}

}  // namespace
