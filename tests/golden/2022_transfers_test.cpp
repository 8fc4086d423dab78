// transfers.csv of 2022: what appendices 6, 7, 10 and 11 justify for appendix 2, and what is said once it is taken.
#include "core/check/check.h"
#include "core/explain/passport.h"
#include "core/scenario/take_over.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// «a2.40.volume: 0.166336 → 0.16688» of what one table gives in 2022.
std::vector<std::string> news(Filled2022& plan, int from) {
    scenario::TakeOver wanted;
    wanted.from = from;
    wanted.year = 2022;
    std::vector<std::string> lines;
    for (const auto& offer : scenario::newsOf(plan.draft(), plan.draft().calculate(scenario::rootScenario), wanted)) {
        lines.push_back(offer.transfer->cell.path() + ": " + (offer.stands ? offer.stands->toPlain() : "нет") + " → "
                        + offer.offered->toPlain());
    }
    return lines;
}

void take(Filled2022& plan, int from) {
    scenario::TakeOver wanted;
    wanted.from = from;
    wanted.year = 2022;
    const auto deed =
        scenario::takeOver(plan.draft(), scenario::rootScenario,
                           scenario::newsOf(plan.draft(), plan.draft().calculate(scenario::rootScenario), wanted));
    ASSERT_TRUE(deed);
    const auto change = plan.draft().prepare(deed.value->settings, deed.value->title);
    ASSERT_TRUE(change);
    plan.draft().apply(*change.value);
}

void give(Filled2022& plan, const std::string& path, const std::string& value, const std::string& note) {
    const std::vector<scenario::Setting> setting{{scenario::rootScenario, path, 2022, value, note, {}}};
    const auto change = plan.draft().prepare(setting);
    ASSERT_TRUE(change);
    plan.draft().apply(*change.value);
}

void agesOfTheCountry(Filled2022& plan) {
    give(plan, "population.share_children", "0.208", "");
    give(plan, "population.share_adults", "0.792", "");
}

/// Messages of the rule «taken».
std::vector<std::string> stale(Filled2022& plan) {
    std::vector<std::string> lines;
    for (const check::CheckFinding& finding :
         check::runChecks(plan.draft(), scenario::rootScenario, plan.draft().calculate(scenario::rootScenario))) {
        if (finding.rule == "taken") {
            lines.push_back(finding.place() + ": " + finding.message);
        }
    }
    return lines;
}

const support::Entries agesOfTable1{{"2022:population.share_children", "0.195"},
                                    {"2022:population.share_adults", "0.805"}};

TEST(Transfers, CorrectedHospitalisationsOfAppendix11AreTheVolumeOfRow40) {
    // Shares of the letter's table 1, 19,5 % and 80,5 %: factors 0,9375 and 1,0164. Of the 31 profiles, each corrected,
    // divided by its stay and rounded to two digits: 166,88. Of the five of the budget the letter parts only some by
    // age: their corrected total is no whole, and row 13 is not offered.
    Filled2022 plan("Учебная область", agesOfTable1);
    EXPECT_THAT(news(plan, 11), ElementsAre("a2.40.volume: 0.166336 → 0.16688"));
}

TEST(Transfers, TheBaseProgrammeGetsWhatTheOtherTwoLeave) {
    Filled2022 plan("Учебная область", {{"2022:a6.2.oms", "0.3"}, {"2022:a2.45.1.1.volume", "0.02"}});
    EXPECT_THAT(news(plan, 6), Contains("a2.35.1.1.volume: 0.272 → 0.28"));
}

TEST(Transfers, StudiesGiveVolumeAndUnitCost) {
    // 45 080 ÷ 980 000 = 0,046; 124 646,2 thousand roubles ÷ 45 080 = 2 765,00 roubles
    Filled2022 plan(
        "Учебная область",
        {{"2022:population.insured", "980000"}, {"2022:a7.6.count", "45080"}, {"2022:a7.6.funding", "124646.2"}});
    EXPECT_THAT(news(plan, 7), ElementsAre("a2.35.3.6.volume: 0.01321 → 0.046", "a2.35.3.6.unit_cost: нет → 2765"));
}

TEST(Transfers, WhatATableLacksIsNotOffered) {
    Filled2022 plan("Учебная область", {});
    EXPECT_THAT(news(plan, 7), IsEmpty());
    EXPECT_THAT(news(plan, 10), IsEmpty());
}

TEST(Transfers, ATotalThatMissesAPartIsNoFigureToTake) {
    // Row 1.2 and 1.3 of appendix 7 are not entered: 1 prints what 1.1 alone gives.
    Filled2022 plan("Учебная область", {{"2022:population.insured", "980000"}, {"2022:a7.1.1.count", "44000"}});
    EXPECT_THAT(news(plan, 7), IsEmpty());
    scenario::TakeOver wanted;
    wanted.from = 7;
    EXPECT_EQ(scenario::awaitedOf(plan.draft(), plan.draft().calculate(scenario::rootScenario), wanted), 1U);
    EXPECT_EQ(scenario::awaitedWords(1),
              "Не предложено, потому что в итогах введены не все слагаемые: 1\u00A0значение.");
    give(plan, "a7.1.2.count", "1080", "");
    give(plan, "a7.1.3.count", "0", "");
    // 45 080 ÷ 980 000
    EXPECT_THAT(news(plan, 7), ElementsAre("a2.35.3.1.volume: нет → 0.046"));
}

TEST(Transfers, ATakenValueKeepsItsReasonAndItsCells) {
    Filled2022 plan("Учебная область", agesOfTable1);
    take(plan, 11);
    EXPECT_THAT(news(plan, 11), IsEmpty());
    EXPECT_EQ(plan.draft().undoTitle(), "взято из приложения 11, 1\u00A0значение");
    const explain::Passport passport =
        explain::describeCell(plan.draft(), scenario::rootScenario, plan.draft().calculate(scenario::rootScenario),
                              {2, "40", "volume"}, 2022);
    EXPECT_EQ(passport.value, "0,16688");
    ASSERT_FALSE(passport.operands.empty());
    EXPECT_EQ(passport.operands.front().cell, (form::CellAddress{11, "32", "corrected_hospitalisations"}));
    EXPECT_EQ(passport.operands.front().value, "166,88");
    EXPECT_THAT(passport.sources.front().note, HasSubstr("Взято из приложения 11, строка"));
}

TEST(Transfers, AChangeOfTheTableIsTold) {
    Filled2022 plan("Учебная область", agesOfTable1);
    take(plan, 11);
    EXPECT_THAT(stale(plan), IsEmpty());
    agesOfTheCountry(plan);
    EXPECT_THAT(stale(plan),
                Contains("a2.40.volume@2022: Взято из приложения 11 как 0,16688, а сейчас оно даёт 0,16633: возьмите "
                         "значение снова или дайте ему своё основание"));
}

TEST(Transfers, AReasonOfOnesOwnMakesTheValueOnesOwn) {
    Filled2022 plan("Учебная область", agesOfTable1);
    take(plan, 11);
    give(plan, "a2.40.volume", "0.16688", "Приказ 5");
    agesOfTheCountry(plan);
    EXPECT_THAT(stale(plan), Not(Contains(HasSubstr("a2.40.volume"))));
}

}  // namespace
