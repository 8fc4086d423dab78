// Errors planted into published tables, one of each kind, and tables with none.
#include "tests/unit/audit/audited.h"

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

using audited::astrakhan;
using audited::planted;
using audited::question;
using audited::training;

// What the publication balances: rows 04.2 and 26 in 2015, 29.3 and 13 in 2016 (tests/golden/astrakhan_2015_test.cpp).
constexpr const char* balanced04 = "balancing a2.04.2.percap_budget 197.2 197.3";
constexpr const char* follows04 = "follows a2.04.2.cost_budget 199.3 199.2";
constexpr const char* balanced26 = "balancing a2.26.cost_oms 145.0 145.1";

TEST(Audit, FindsWhatThePublishedTableOf2015Balances) {
    EXPECT_THAT(audited::told(astrakhan(2015), question(2015, 2015), true),
                ElementsAre("digits a2.02.cost_budget 101.03 101.0", balanced04, follows04,
                            "digits a2.14.cost_budget 95.64 95.6", balanced26));
}

TEST(Audit, FindsWhatThePublishedTableOf2016Balances) {
    EXPECT_THAT(audited::told(astrakhan(2016), question(2015, 2016)),
                ElementsAre("balancing a2.13.cost_budget 462.5 462.4", "balancing a2.29.3.percap_oms 2073.2 2073.3"));
}

TEST(Audit, FindsNothingInARightTableOfEachCostMethod) {
    for (const char* method : {"printed_percap", "whole_services", "exact"}) {
        EXPECT_THAT(audited::told(training(method), question(2022, 2022), true), IsEmpty()) << method;
    }
}

/// 738.0 ÷ 0.56 = 1 317.86; row 24 prints 1 317.9 beside.
TEST(Audit, DigitsThatChangedPlacesAreFoundByWhatFollowsFromThem) {
    const std::string wrong = planted(astrakhan(2015), "31", "unit_cost", "1371.9");
    EXPECT_THAT(audited::told(wrong, question(2015, 2015)),
                ElementsAre(balanced04, follows04, balanced26, "inconsistent a2.31.unit_cost 1371.9 1317.9"));
    EXPECT_THAT(audited::causeIn(wrong, question(2015, 2015)), StartsWith("переставлены 1 и 7: "));
}

TEST(Audit, AFactorOfTenIsAMovedPoint) {
    const std::string wrong = planted(training("printed_percap"), "33", "unit_cost", "31875.90");
    EXPECT_THAT(audited::told(wrong, question(2022, 2022)),
                ElementsAre("inconsistent a2.33.unit_cost 31875.90 3187.59"));
    EXPECT_THAT(audited::causeIn(wrong, question(2022, 2022)),
                StartsWith("похоже на сдвинутую запятую: больше в 10 раз"));
}

TEST(Audit, AThousandfoldCostIsAMovedPoint) {
    const std::string wrong = planted(astrakhan(2015), "05", "cost_budget", "1237700.0");
    EXPECT_THAT(audited::causeIn(wrong, question(2015, 2015)),
                StartsWith("похоже на сдвинутую запятую: больше в 1 000 раз"));
}

/// 8 199.2 = 553.9 + 822.4 + 228.9 + 1 953.2 + 3 895.3 + 745.5; without 228.9 it is 7 970.3.
TEST(Audit, ASumThatLacksAnAddendNamesIt) {
    const std::string wrong = planted(astrakhan(2015), "27", "cost_oms", "7970.3");
    EXPECT_THAT(audited::told(wrong, question(2015, 2015)),
                ElementsAre(balanced04, follows04, balanced26, "inconsistent a2.27.cost_oms 7970.3 8199.2"));
    EXPECT_THAT(audited::causeIn(wrong, question(2015, 2015)), StartsWith("в сумму не вошла строка 29.2, 228,9"));
}

/// 1 704.6 + 206.2 = 1 910.8: row 04.1 twice; rows 01 and 38 were added with it: 2 508.2 + 206.2 = 2 714.4.
TEST(Audit, ATotalMadeOfAWrongSumFollowsFromIt) {
    std::string wrong = planted(astrakhan(2015), "03", "cost_budget", "1910.8");
    wrong = planted(wrong, "01", "cost_budget", "2714.4");
    wrong = planted(wrong, "38", "cost_budget", "2714.4");
    const std::vector<std::string> told = audited::told(wrong, question(2015, 2015));
    EXPECT_THAT(told, testing::IsSupersetOf({"inconsistent a2.03.cost_budget 1910.8 1704.6",
                                             "follows a2.01.cost_budget 2714.4 2508.2",
                                             "follows a2.38.cost_budget 2714.4 2508.2"}));
    EXPECT_THAT(audited::causeIn(wrong, question(2015, 2015)), HasSubstr("строка 04.1, 206,2, вошла в сумму дважды"));
}

TEST(Audit, AFigureOfTheRowBelowIsNamed) {
    // Row 22.2 prints 228.9 where row 22.1 has 822.4.
    const std::string wrong = planted(astrakhan(2015), "22.1", "cost_oms", "228.9");
    EXPECT_THAT(audited::causeIn(wrong, question(2015, 2015)), StartsWith("это значение строки 22.2"));
}

TEST(Audit, ACostByTheOtherPeopleIsNamed) {
    // 548.4 × 1 010 347 = 554.07; the insured are 1 010 113: 553.95. Of a table that says it with kopecks:
    // row 33 of the training plan, 924.40 × 1 000 000 residents = 924 400.0, the insured are 980 000.
    const std::string wrong = planted(training("printed_percap"), "33", "cost_oms", "924400.0");
    EXPECT_THAT(audited::causeIn(wrong, question(2022, 2022)),
                StartsWith("посчитано на другую численность: численность жителей"));
}

TEST(Audit, WhatWasLeftOutIsMissing) {
    const std::string wrong = planted(astrakhan(2015), "31", "unit_cost", "");
    EXPECT_THAT(audited::told(wrong, question(2015, 2015)),
                ElementsAre(balanced04, follows04, balanced26, "missing a2.31.unit_cost  1317.9"));
    const std::string total = planted(astrakhan(2015), "20", "percap_oms", "");
    EXPECT_THAT(audited::told(total, question(2015, 2015)),
                ElementsAre(balanced04, follows04, "missing a2.20.percap_oms  8260.7", balanced26));
}

TEST(Audit, AFigureInAClosedCellIsNone) {
    const std::string wrong = planted(astrakhan(2015), "01", "volume", "0.5");
    EXPECT_THAT(audited::told(wrong, question(2015, 2015)), testing::Contains("inconsistent a2.01.volume 0.5 "));
}

/// 2 884.7 × 1.105 = 3 187.59. The slip went through the whole table, so that nothing else contradicts it.
TEST(Audit, AUnitCostFarFromItsNormByASlipIsFoundByKd) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.unit_cost,3817.59,\n");
    const std::string wrong = audited::csvOf(draft, 2022);
    EXPECT_THAT(audited::told(wrong, question(2022, 2022)),
                ElementsAre("inconsistent a2.33.unit_cost 3817.59 3187.59"));
    EXPECT_THAT(audited::causeIn(wrong, question(2022, 2022)),
                StartsWith("переставлены 1 и 8: федеральный норматив 2\u00A0884,7 × КД 1,105 = 3\u00A0187,59"));
}

TEST(Audit, OneErrorHidesNoOther) {
    std::string wrong = planted(astrakhan(2015), "31", "unit_cost", "1371.9");
    wrong = planted(wrong, "27", "cost_oms", "7970.3");
    EXPECT_THAT(audited::told(wrong, question(2015, 2015)),
                testing::IsSupersetOf(
                    {"inconsistent a2.31.unit_cost 1371.9 1317.9", "inconsistent a2.27.cost_oms 7970.3 8199.2"}));
}

/// In appendix 9 one row counts points and the other holds their money: a column has no digits of its own.
TEST(Audit, OtherTablesOfTheFormAreRightToo) {
    for (const int appendix : {1, 5, 7, 9, 10, 12}) {
        scenario::Draft draft = training::plan();
        const std::string csv = exchange::tableAsCsv(draft, draft.calculate(scenario::rootScenario),
                                                     {appendix, {2022}, false, scenario::rootScenario});
        audit::TableQuestion asked = question(2022, 2022);
        asked.appendix = appendix;
        EXPECT_THAT(audited::told(csv, asked, true), IsEmpty()) << appendix;
    }
}

}  // namespace
