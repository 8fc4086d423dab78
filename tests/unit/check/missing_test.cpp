#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

/// The training plan after some rows of an inputs file.
std::vector<std::string> toldOfTraining(const std::string& rows) {
    scenario::Draft draft = training::plan();
    planned::import(draft, rows);
    return told(draft, "missing");
}

TEST(Missing, NothingIsMissedWhereEveryYearHasTheSameRows) {
    scenario::Draft draft = training::plan();
    EXPECT_THAT(told(draft, "missing"), IsEmpty());
}

TEST(Missing, ALumpSumThatOneYearLacksIsTold) {
    EXPECT_THAT(toldOfTraining(",2024,a2.41.percap_oms,,\n"),
                ElementsAre("warning a2.41.percap_oms@2024: Не введено в строке 41: подушевой норматив, ОМС; в 2022 и "
                            "2023 годах есть"));
    EXPECT_THAT(toldOfTraining(",2023,a2.63.percap_oms,,\n"), ElementsAre(StartsWith("warning a2.63.percap_oms@2023")));
    EXPECT_THAT(toldOfTraining(",2022,a1.07.total,,\n"), ElementsAre(StartsWith("warning a1.07.total@2022")));
}

TEST(Missing, AnOfWhichRowThatOneYearLacksIsTold) {
    EXPECT_THAT(toldOfTraining(",2024,a2.57.3.1.volume,,\n,2024,a2.57.3.1.unit_cost,,\n"),
                ElementsAre("warning a2.57.3.1.volume@2024: Не введено в строке 57.3.1: объём и стоимость единицы; в "
                            "2022 и 2023 годах есть"));
    EXPECT_THAT(toldOfTraining(",2024,a2.61.2.volume,,\n,2024,a2.61.2.unit_cost,,\n"),
                ElementsAre(StartsWith("warning a2.61.2.volume@2024")));
    EXPECT_THAT(toldOfTraining(",2024,a2.07.1.volume,,\n,2024,a2.07.1.unit_cost,,\n"),
                ElementsAre(StartsWith("warning a2.07.1.volume@2024")));
}

TEST(Missing, HalfOfARowThatOneYearLacksIsToldAtItsCell) {
    EXPECT_THAT(toldOfTraining(",2024,a2.57.3.1.unit_cost,,\n"),
                ElementsAre("warning a2.57.3.1.unit_cost@2024: Не введено в строке 57.3.1: стоимость единицы; в 2022 и "
                            "2023 годах есть"));
}

TEST(Missing, ALumpSumGivenByItsOtherHalfIsThere) {
    EXPECT_THAT(toldOfTraining(",2024,a2.41.cost_oms,160380.0,\n"), IsEmpty());
    // 165,00 roubles a person still stand there; the number of persons is another finding.
    EXPECT_THAT(toldOfTraining(",2024,population.insured,,\n"), IsEmpty());
}

TEST(Missing, ARowUnderACommonNormLacksNoPartOfIt) {
    EXPECT_THAT(toldOfTraining(",2024,a2.46.volume,,\n,2024,a2.46.unit_cost,,\n,2024,a2.49.volume,,\n,2024,a2.49.unit_"
                               "cost,,\n,2024,a2.47.volume,0.001,\n,2024,a2.47.unit_cost,20000,\n"),
                IsEmpty());
}

TEST(Missing, WhatLastYearsPlanHasIsMissedInEveryYear) {
    EXPECT_THAT(toldOfTraining(",,a2.63.percap_oms,,\n,2022,previous.a2.63.percap_oms,1.15,\n,2022,previous.a2.63.cost_"
                               "oms,1100.0,\n"),
                ElementsAre("warning a2.63.percap_oms@2022: Не введено в строке 63: подушевой норматив, ОМС; в "
                            "прошлогоднем плане есть",
                            StartsWith("warning a2.63.percap_oms@2023"), StartsWith("warning a2.63.percap_oms@2024")));
}

TEST(Missing, ACellLeftEmptyForAReasonIsJustified) {
    EXPECT_THAT(toldOfTraining(",2024,a2.41.percap_oms,,Строка не планируется\n"),
                ElementsAre("justified a2.41.percap_oms@2024: Не введено в строке 41: подушевой норматив, ОМС; в 2022 "
                            "и 2023 годах есть – Строка не планируется"));
    EXPECT_THAT(toldOfTraining(",2024,a2.57.3.1.volume,,Строка не планируется\n,2024,a2.57.3.1.unit_cost,,\n"),
                ElementsAre(StartsWith("warning a2.57.3.1.volume@2024")));
}

TEST(Missing, EmptyYearIsOneFindingOfTheRowsOtherYearsHave) {
    scenario::Draft draft = planned::published();
    EXPECT_THAT(told(draft, "missing"),
                ElementsAre(StartsWith("error a2.02.volume@2017: Не введены числа в 18\u00A0строках: 02, ")));
}

TEST(Missing, AYearThatIsStillBeingEnteredLeadsToItsFirstGap) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2017,a2.02.volume,0.02,\n,2017,a2.02.unit_cost,1817.8,\n");
    // Appendix 1 has three lump sums of zero in the years before.
    EXPECT_THAT(told(draft, "missing"),
                ElementsAre(StartsWith("warning a1.06.total@2017"), StartsWith("warning a1.07.total@2017"),
                            StartsWith("warning a1.10.total@2017"),
                            StartsWith("warning a2.04.1.volume@2017: Не введены числа в 17\u00A0строках: 04.1, ")));
}

TEST(Missing, RowThatOneYearLacksIsAWarning) {
    scenario::Draft draft = planned::published();
    planned::import(draft, ",2016,a2.12.volume,,\n,2016,a2.12.unit_cost,,\n");
    EXPECT_THAT(told(draft, "missing"),
                ElementsAre(StartsWith("error a2.02.volume@2017"),
                            "warning a2.12.volume@2016: Не введено в строке 12: объём и стоимость единицы; в 2015 году "
                            "есть"));
}

TEST(Missing, NewPlanMissesEveryRowOfEveryYear) {
    scenario::Draft draft = planned::draft(planned::content());
    EXPECT_EQ(told(draft, "missing").size(), 3U);
    EXPECT_THAT(told(draft, "population"), IsEmpty());
}

}  // namespace
