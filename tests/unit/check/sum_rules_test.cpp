#include "tests/unit/check/told.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SumRules, PublishedTableAddsUp) {
    scenario::Draft draft = planned::published();
    EXPECT_THAT(told(draft, "sum"), IsEmpty());
    EXPECT_THAT(told(draft, "tie"), IsEmpty());
}

TEST(SumRules, CorrectedTotalIsJustifiedByItsNote) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,adjust.a2.27.cost_oms,0.1,закрытие итога\n");
    EXPECT_THAT(told(draft, "sum"),
                ElementsAre("justified a2.20.cost_oms@2016: Не равно сумме строк 21 + 22.1 + 22.2 + 22.3 + 23 + 24 + "
                            "25 + 26: поправка в строке 27 – закрытие итога [8815.4|8815.5]"));
}

TEST(SumRules, CorrectionOfACommonPartMovesBothSums) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,adjust.a2.28.cost_oms,0.1,закрытие итога\n");
    EXPECT_THAT(told(draft, "sum"), IsEmpty());
}

TEST(SumRules, CorrectionWithoutAReasonIsAnError) {
    scenario::DraftContent content = planned::published().content();
    content.scenarios.front().overrides[{"adjust.a2.27.cost_oms", 2016}] = {"0.1", "", "Петрова А. В.", ""};
    scenario::Draft draft = planned::draft(content);
    EXPECT_THAT(told(draft, "sum"),
                ElementsAre("error a2.20.cost_oms@2016: Не равно сумме строк 21 + 22.1 + 22.2 + 22.3 + 23 + 24 + 25 + "
                            "26: поправка в строке 27 без обоснования [8815.4|8815.5]"));
}

TEST(SumRules, LastDigitOfTheExactMethodIsAWarning) {
    scenario::Draft draft = planned::draft(planned::content());
    planned::import(draft, ",,option.cost_method,exact,\n"
                           ",2015,population.residents,1000000,\n"
                           ",2015,a2.04.1.volume,1,\n,2015,a2.04.1.unit_cost,0.04,\n"
                           ",2015,a2.04.2.volume,1,\n,2015,a2.04.2.unit_cost,0.04,\n");
    EXPECT_THAT(told(draft, "sum"),
                ElementsAre("warning a2.03.percap_budget@2015: Не равно сумме строк 04.1 + 04.2 + 05 + 06 в последнем "
                            "знаке: складываются неокруглённые числа [0.0|0.1]",
                            "warning a2.03.cost_budget@2015: Не равно сумме строк 04.1 + 04.2 + 05 + 06 в последнем "
                            "знаке: складываются неокруглённые числа [0.0|0.1]"));
}

TEST(SumRules, RoundedSharesNeedNotAddUp) {
    scenario::Draft draft = planned::draft(planned::content());
    planned::import(draft, ",2015,population.residents,1000000,\n,2015,population.insured,1000000,\n"
                           ",2015,a2.13.cost_budget,1,\n,2015,a2.16.cost_budget,1,\n,2015,a2.26.cost_oms,1,\n");
    EXPECT_THAT(told(draft, "sum"),
                ElementsAre("warning a2.38.percent@2015: Сумма округлённых долей строк 01 + 15 + 20 не равна доле в "
                            "строке 38 [99.9|100.0]"));
}

TEST(AdjustmentRules, ListTheFiveOfThePublication) {
    scenario::Draft draft = planned::published();
    const std::string note = ": балансировка в опубликованной таблице ";
    EXPECT_THAT(
        told(draft, "adjustment"),
        ElementsAre("justified a2.04.2.percap_budget@2015: Не равно объём × стоимость единицы" + note + "[197.3|197.2]",
                    "justified a2.04.2.cost_budget@2015: Не равно норматив × численность" + note + "[199.2|199.3]",
                    "justified a2.26.cost_oms@2015: Не равно норматив × численность" + note + "[145.1|145.0]",
                    "justified a2.13.cost_budget@2016: Не равно норматив × численность" + note + "[462.4|462.5]",
                    "justified a2.29.3.percap_oms@2016: Не равно объём × стоимость единицы" + note
                        + "[2073.3|2073.2]"));
}

TEST(AdjustmentRules, NameTheSumThatACorrectedTotalShouldBe) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,adjust.a2.38.cost_oms,-0.4,округление до миллиона\n"
                           ",2016,adjust.a1.05.total,0.1,по письму ФОМС\n");
    EXPECT_THAT(
        told(draft, "adjustment"),
        testing::IsSupersetOf({"justified a2.38.cost_oms@2016: Не равно сумме строки 20: округление до миллиона "
                               "[8815.4|8815.0]",
                               "justified a1.05.total@2016: Не равно строке 04 без строк 06 + 07: по письму ФОМС "
                               "[8815.4|8815.5]"}));
}

}  // namespace
