#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(LimitRules, CoefficientWithAShiftedPointIsAWarningWithTheReason) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2023,coefficient.kd,11.05,\n");
    EXPECT_THAT(told(draft, "coefficient"),
                ElementsAre("warning coefficient.kd@2023: КД 11,05 больше 5: похоже, сдвинута запятая, ожидалось 1,105 "
                            "[5|11.05]"));
}

TEST(LimitRules, CoefficientOfZeroInAFileIsAnError) {
    scenario::DraftContent content = training::plan().content();
    content.scenarios.front().overrides[{"coefficient.kd", 2022}] = {"0", "", "", ""};
    scenario::Draft draft = planned::draft(content);
    EXPECT_THAT(
        told(draft, "coefficient"),
        ElementsAre("error coefficient.kd@2022: КД равен нулю: стоимость единицы за счёт ОМС обращается в ноль; "
                    "ожидалось число больше нуля [|0]"));
}

TEST(LimitRules, VolumeOverTheAverageIsOutsideTheRange) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.07.volume,0.74,\n");
    EXPECT_THAT(
        told(draft, "range"),
        ElementsAre("warning a2.07.volume@2022: Объём вне рекомендуемых пределов: от 0,66 до 0,73 [0.73|0.74]"));
}

TEST(LimitRules, VolumeUnderTheLowBoundIsOutsideTheRange) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.16.volume,0.082,\n");
    EXPECT_THAT(told(draft, "range"),
                ElementsAre("warning a2.16.volume@2022: Объём вне рекомендуемых пределов: от 0,083 "
                            "до 0,092 [0.083|0.082]"));
}

TEST(LimitRules, ACoefficientOfOneAllowsAnyVolumeFromTheAverageOn) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,coefficient.volume,1,\n,2022,a2.07.volume,0.9,\n,2022,a2.09.volume,0.004,\n");
    EXPECT_THAT(told(draft, "range"), IsEmpty());
}

TEST(LimitRules, OverheadOutsideTheLimitsIsAnError) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.41.cost_oms,200000,\n");
    EXPECT_THAT(told(draft, "overhead"),
                ElementsAre("error a2.30.cost_oms@2022: Ведение дела СМО: доля в стоимости строки 20 вне пределов, "
                            "ожидается от 0,8 до 1,1\u00A0% [1.1|1.35]"));
}

TEST(LimitRules, EnteredShareOfOverheadIsLookedAtToo) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,overhead.smo_share,0.007,\n");
    EXPECT_THAT(
        told(draft, "overhead"),
        ElementsAre("error overhead.smo_share@2022: Ведение дела СМО: введённая доля, в процентах, вне пределов, "
                    "ожидается от 0,8 до 1,1\u00A0% [0.8|0.70]"));
}

TEST(LimitRules, TheBoundsOfOverheadThemselvesAreAllowed) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,overhead.smo_share,0.008,\n");
    EXPECT_THAT(told(draft, "overhead"), IsEmpty());
    planned::import(draft, ",2022,overhead.smo_share,0.011,\n");
    EXPECT_THAT(told(draft, "overhead"), IsEmpty());
    planned::import(draft, ",2022,overhead.smo_share,0.0111,\n");
    EXPECT_THAT(told(draft, "overhead"), ElementsAre(testing::StartsWith("error overhead.smo_share@2022")));
}

TEST(LimitRules, CostOverTheLawIsADeficit) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,law.budget_allocations,3500000,\n,2022,law.tfoms_budget,14997420.2,\n");
    EXPECT_THAT(told(draft, "law"),
                ElementsAre("warning a2.64.cost_budget@2022: Бюджет субъекта: стоимость больше суммы "
                            "закона о бюджете, дефицит 28\u00A0100,0 [3500000|3528100.0]"));
}

/// 14 173.9 × 1.105 × 980 000 / 1000 = 15 348 916.31.
TEST(LimitRules, BaseProgrammeIsComparedWithTheNormative) {
    scenario::Draft draft = training::plan();
    EXPECT_THAT(told(draft, "base_programme"),
                ElementsAre("warning a2.32.cost_oms@2022: Базовая программа ОМС: стоимость не равна нормативу "
                            "14\u00A0173,9 × КД 1,105000 × застрахованные [15348916.3|14724343.2]"));
}

}  // namespace
