#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Rounded shares need not add up, and are told in every plan.
std::vector<std::string> toldOfMoney(scenario::Draft& draft) {
    std::vector<std::string> lines = told(draft, "sum");
    std::erase_if(lines, [](const std::string& line) { return line.find(".percent@") != std::string::npos; });
    return lines;
}

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

// Письмо 2022 года печатает «сумма строк 24 + 27», а строка считается как 37 + 47 + 59.
TEST(SumRules, ThePrintedSumOfARowThatIsComputedOtherwiseIsCheckedToo) {
    scenario::Draft draft = training::plan();
    EXPECT_THAT(toldOfMoney(draft), IsEmpty());
    planned::import(draft, ",2022,adjust.a2.24.cost_oms,1000.0,сверка с фондом\n");
    EXPECT_THAT(
        toldOfMoney(draft),
        ElementsAre("justified a2.25.cost_oms@2022: Не равно сумме строк 24 + 27: поправка в строке 24 – сверка "
                    "с фондом [1757248.2|1756248.2]"));
}

TEST(SumRules, DigitsOfACellThatTearThePrintedSumApartAreAnError) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",,option.digits.a2.24.1.cost_oms,0,\n");
    const std::vector<std::string> lines = toldOfMoney(draft);
    ASSERT_FALSE(lines.empty());
    EXPECT_THAT(lines.front(), testing::StartsWith("error a2.25.1.cost_oms@2024: Не равно сумме строк 24.1 + 27.1"));
}

// Общий норматив строки 47 не разложен на 46 и 49: строка 25 больше суммы 24 + 27, и это не ошибка.
TEST(SumRules, ThePrintedSumIsNotAskedOfARowUnderACommonNorm) {
    scenario::Draft draft = training::plan();
    planned::import(draft,
                    ",2022,a2.46.volume,,\n,2022,a2.46.unit_cost,,\n,2022,a2.49.volume,,\n,2022,a2.49.unit_cost,,"
                    "\n,2022,a2.47.volume,0.001,\n,2022,a2.47.unit_cost,20000,\n");
    EXPECT_THAT(toldOfMoney(draft), IsEmpty());
    planned::import(draft, ",2022,adjust.a2.24.1.cost_oms,1000.0,сверка с фондом\n");
    EXPECT_THAT(toldOfMoney(draft), ElementsAre(testing::StartsWith("justified a2.25.1.cost_oms@2022")));
}

// Приложение 1 2022 года: строка 03 берётся из приложения 2, а печатает «сумма строк 04 + 08».
TEST(SumRules, ThePrintedSumOfARowTakenFromAnotherAppendixIsChecked) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,adjust.a1.08.total,1000.0,сверка с фондом\n");
    EXPECT_THAT(toldOfMoney(draft),
                ElementsAre(testing::StartsWith("justified a1.03.total@2022: Не равно сумме строк 04 + 08: поправка в "
                                                "строке 08 – сверка с фондом")));
}

}  // namespace
