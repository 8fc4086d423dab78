#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Completeness, HalfARowMakesTheGrandTotalIncomplete) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.28.unit_cost,,\n,2016,a2.08.unit_cost,1817.8,\n");
    EXPECT_THAT(told(draft, "incomplete"),
                ElementsAre("error a2.08.volume@2016: Итог неполный: в строке 08 есть стоимость единицы, нет объёма",
                            "error a2.28.unit_cost@2016: Итог неполный: в строке 28 есть объём, нет стоимости "
                            "единицы"));
}

// Строки 40.2 и 35.1.2.1 – «из них»: сколько ни введи, итог 64 тот же.
TEST(Completeness, ARowThatAddsToNothingMakesNoTotalIncomplete) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,norm.2.40.2.unit_cost,,\n,2022,a2.35.1.2.1.volume,,\n");
    EXPECT_THAT(told(draft, "incomplete"),
                ElementsAre("warning a2.35.1.2.1.volume@2022: Строка заполнена наполовину: в строке 35.1.2.1 есть "
                            "стоимость единицы, нет объёма",
                            "warning a2.40.2.unit_cost@2022: Строка заполнена наполовину: в строке 40.2 есть объём, "
                            "нет стоимости единицы"));
    const auto calculation = draft.calculate(scenario::rootScenario);
    EXPECT_FALSE(calculation.year(2022)->cell({2, "64", "cost_oms"}).incomplete);
    EXPECT_FALSE(calculation.year(2022)->cell({2, "28", "cost_oms"}).incomplete);
    EXPECT_TRUE(calculation.year(2022)->cell({2, "28.2", "cost_oms"}).incomplete);
}

TEST(Completeness, PalliativeRowsSpoilTheTotalThatAddsThem) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.16.1.unit_cost,,\n");
    EXPECT_THAT(told(draft, "incomplete"), ElementsAre(testing::StartsWith("warning a2.16.1.unit_cost@2022")));
    planned::import(draft, ",,option.palliative,outside,\n");
    EXPECT_THAT(told(draft, "incomplete"), ElementsAre(testing::StartsWith("error a2.16.1.unit_cost@2022")));
}

TEST(Completeness, TheGapOfAnEitherRowIsInItsPart) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.46.unit_cost,,\n,2022,a2.49.volume,,\n,2022,a2.49.unit_cost,,\n");
    EXPECT_THAT(told(draft, "incomplete"), ElementsAre(testing::StartsWith("error a2.46.unit_cost@2022")));
}

TEST(Completeness, WholeAndEmptyRowsAreComplete) {
    scenario::Draft draft = planned::published();
    EXPECT_THAT(told(draft, "incomplete"), IsEmpty());
}

TEST(Completeness, PopulationIsMissedWhereMoneyNeedsIt) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2015,population.insured,,\n");
    EXPECT_THAT(
        told(draft, "population"),
        ElementsAre("error population.insured@2015: Не введена численность застрахованных лиц: без неё не считается "
                    "стоимость"));
}

TEST(Completeness, NormativeThatIsNotFoundIsAWarning) {
    const auto edition = planned::edition("строка 02\",input,input,product", "строка 02\",norm,norm,product");
    scenario::Draft draft = planned::draft(planned::content(edition));
    planned::import(draft, ",2015,a2.02.volume,0.02,\n");
    EXPECT_THAT(told(draft, "norm").front(),
                "warning a2.02.unit_cost@2015: Не найден норматив: Скорая медицинская помощь, стоимость единицы");
}

TEST(Completeness, AFigureThatFitsNoNumberIsAnErrorAtItsCell) {
    auto content = planned::content();
    auto& values = content.scenarios.front().overrides;
    values[{"population.insured", 2016}] = {"1010111", "", "", ""};
    values[{"a2.28.volume", 2016}] = {"99999999999999", "", "", ""};
    values[{"a2.28.unit_cost", 2016}] = {"99999999999999", "", "", ""};
    auto draft = planned::draft(std::move(content));
    EXPECT_EQ(told(draft, "outgrown"),
              (std::vector<std::string>{
                  "error a2.28.percap_oms@2016: Числа слишком велики: посчитанное не помещается в "
                  "38 цифр, как и ещё в 1\u00A0ячейке; проверьте численность, объёмы и стоимость единицы"}));
}

TEST(Completeness, AStoredAdjustmentFinerThanItsCellIsAnError) {
    auto content = planned::content();
    auto& values = content.scenarios.front().overrides;
    values[{"population.insured", 2016}] = {"1010111", "", "", ""};
    values[{"a2.26.percap_oms", 2016}] = {"143.6", "", "", ""};
    values[{"adjust.a2.26.cost_oms", 2016}] = {"0.05", "опечатка", "", ""};
    auto draft = planned::draft(std::move(content));
    EXPECT_EQ(
        told(draft, "adjustment_digits"),
        (std::vector<std::string>{"error a2.26.cost_oms@2016: Поправка +0,05 мельче печатных знаков ячейки: у неё "
                                  "1\u00A0знак после запятой"}));
}

}  // namespace
