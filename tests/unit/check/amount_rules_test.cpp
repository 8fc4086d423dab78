#include "tests/unit/check/told.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(AmountRules, ApprovedCostBelowTheNeedIsAWarning) {
    scenario::Draft draft = planned::published();
    EXPECT_THAT(told(draft, "need"), ElementsAre("warning a1.01.total@2015: Утверждённая стоимость ниже расчётной "
                                                 "[11717.1|10852.4]"));
}

TEST(AmountRules, ApprovedCostEqualToTheNeedIsNotBelowIt) {
    scenario::Draft draft = planned::published();
    // 10 852.4 approved – 8 344.2 of ОМС = 2 508.2
    planned::import(draft, ",2015,a1.02.total_need,2508.2,\n");
    EXPECT_THAT(told(draft, "need"), IsEmpty());
    planned::import(draft, ",2015,a1.02.total_need,2508.3,\n");
    EXPECT_THAT(told(draft, "need"), ElementsAre("warning a1.01.total@2015: Утверждённая стоимость ниже расчётной "
                                                 "[10852.5|10852.4]"));
}

TEST(AmountRules, RemainderBelowZeroIsAnError) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a1.06.total,9000,\n");
    EXPECT_THAT(told(draft, "negative"),
                ElementsAre("error a1.05.total@2016: Остаток меньше нуля: вычитаемые строки больше строки 04 "
                            "[|-184.6]",
                            testing::StartsWith("error a1.05.per_person@2016: Остаток меньше нуля")));
}

TEST(PartRules, PartGreaterThanItsWholeIsAWarning) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.30.2.volume,0.173,\n,2016,a2.30.2.unit_cost,1,\n");
    EXPECT_THAT(told(draft, "of_which"),
                ElementsAre("warning a2.23.2.volume@2016: Часть больше целого: строка 23.2 – это «из них» строки 23, "
                            "объём [0.172|0.173]",
                            "warning a2.30.2.volume@2016: Часть больше целого: строка 30.2 – это «из них» строки 30, "
                            "объём [0.172|0.173]"));
}

TEST(PartRules, VolumesOfOtherUnitsAreNotCompared) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.30.1.volume,0.9,койко-дни против случаев\n");
    EXPECT_THAT(told(draft, "of_which"), IsEmpty());
}

TEST(PartRules, EntryOverruledByItsPartsIsNamed) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.32.cost_oms,5,\n,2016,a2.33.volume,0.01,\n,2016,a2.33.unit_cost,1000,\n");
    // 0,01 × 1 000 × 1 010 111 = 10,1 million; the published table prints row 32 of 2016 without decimals.
    EXPECT_THAT(told(draft, "either"),
                ElementsAre("warning a2.32.cost_oms@2016: Введённое число не действует: строка складывается из строк "
                            "33 + 34.1 + 34.2 + 34.3 + 35 + 36 [5|10]"));
}

TEST(StrayRules, ValueOfAClosedCellIsAnError) {
    scenario::DraftContent content = planned::content();
    content.scenarios.front().overrides[{"a2.01.volume", 2015}] = {"1", "", "", ""};
    scenario::Draft draft = planned::draft(content);
    EXPECT_THAT(told(draft, "closed"),
                ElementsAre("error a2.01.volume@2015: Значение не действует: ячейка закрыта формой («X»), вводить в "
                            "неё нечего"));
}

TEST(StrayRules, AStoredTextThatIsNoNumberIsOneFindingAtItsCellAndTheRestIsComputed) {
    scenario::Draft sound = planned::published();
    scenario::DraftContent content = sound.content();
    content.scenarios.front().overrides[{"a2.28.volume", 2016}].value = "0,3x";
    content.scenarios.front().overrides[{"option.digits.volume", 0}] = {"500", "", "", ""};
    scenario::Draft draft = planned::draft(content);
    EXPECT_THAT(told(draft, "value"),
                ElementsAre("error option.digits.volume: Записанное значение не подходит, введите его заново: «500»: "
                            "ожидалось от 0 до 10 знаков после запятой",
                            testing::StartsWith("error a2.28.volume@2016: Записанное значение не подходит, введите "
                                                "его заново: «0,3x»")));
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    EXPECT_EQ(calculation.year(2016)->cell({2, "28", "volume"}).plain(), "");
    EXPECT_EQ(calculation.year(2016)->cell({2, "29.3", "percap_oms"}).plain(), "2073.2");
}

TEST(StrayRules, AStoredNumberOfTooManyDigitsDoesNotStopTheComputing) {
    scenario::DraftContent content = planned::published().content();
    content.scenarios.front().overrides[{"a2.28.volume", 2016}].value = std::string(37, '9');
    scenario::Draft draft = planned::draft(content);
    EXPECT_EQ(told(draft, "value").size(), 1U);
    EXPECT_FALSE(draft.calculate(scenario::rootScenario).year(2015)->cell({2, "38", "cost_oms"}).plain().empty());
}

TEST(CheckFinding, PlaceOfAWholeYearHasNoCell) {
    check::CheckFinding finding;
    EXPECT_EQ(finding.place(), "");
    finding.year = 2016;
    EXPECT_EQ(finding.place(), "@2016");
}

TEST(RunChecks, GravestComeFirst) {
    scenario::Draft draft = planned::published();
    const std::vector<check::CheckFinding> findings = planned::checked(draft);
    ASSERT_EQ(findings.size(), 7U);
    EXPECT_EQ(findings[0].state, check::State::Error);
    EXPECT_EQ(findings[1].state, check::State::Warning);
    EXPECT_EQ(findings[2].state, check::State::Justified);
    EXPECT_EQ(findings[6].place(), "a2.29.3.percap_oms@2016");
}

}  // namespace
