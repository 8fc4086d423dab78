// What checks.csv and the rules of the program ask of figures that fit no sense: money without what it is for, facts
// many times the plan, formulas and rows of lists that lack a part.
#include "core/check/check.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// «error a9.funding.fap_lt100_total@2022: …» of the rules that begin so, of 2022.
std::vector<std::string> toldOf(Filled2022& plan, std::string_view rule) {
    std::vector<std::string> lines;
    for (const check::CheckFinding& finding :
         check::runChecks(plan.draft(), scenario::rootScenario, plan.draft().calculate(scenario::rootScenario))) {
        if (finding.year == 2022 && finding.rule.starts_with(rule)) {
            const bool isError = finding.state == check::State::Error;
            lines.push_back((isError ? "error " : "warning ") + finding.place() + ": " + finding.message);
        }
    }
    return lines;
}

}  // namespace

TEST(Plausible2022, MoneyOfABandWithoutPointsIsAnError) {
    Filled2022 none("Учебная область",
                    {{"2022:a9.count.fap_lt100_total", "0"}, {"2022:a9.funding.fap_lt100_total", "820"}});
    EXPECT_THAT(toldOf(none, "fap_"),
                ElementsAre("error a9.funding.fap_lt100_total@2022: ФАП до 100 жителей: есть финансирование, а пунктов "
                            "нет; ожидается их количество (письмо, приложение 9)"));
    Filled2022 some("Учебная область",
                    {{"2022:a9.count.fap_lt100_total", "1"}, {"2022:a9.funding.fap_lt100_total", "820"}});
    EXPECT_THAT(toldOf(some, "fap_"), IsEmpty());
    Filled2022 idle("Учебная область",
                    {{"2022:a9.count.fap_lt100_total", "0"}, {"2022:a9.funding.fap_lt100_total", "0"}});
    EXPECT_THAT(toldOf(idle, "fap_"), IsEmpty());
}

TEST(Plausible2022, FactsManyTimesThePlanAreToldOnceForATable) {
    Filled2022 plan("Учебная область", {{"2022:a10.03.plan_oms_volume", "1000"},
                                        {"2022:a10.03.fact_oms_volume", "5000.5"},
                                        {"2022:a10.05.plan_oms_volume", "10"},
                                        {"2022:a10.05.fact_oms_volume", "900"},
                                        {"2022:a10.06.plan_oms_volume", "10"},
                                        {"2022:a10.06.fact_oms_volume", "50"}});
    EXPECT_THAT(
        toldOf(plan, "fact_plan_oms_volume"),
        ElementsAre("warning a10.03.fact_oms_volume@2022: Факт объёма за счёт ОМС больше плана в 5 раз и более: "
                    "похоже, другая единица: строки 03, 05 (письмо, приложение 10)"));
}

TEST(Plausible2022, RowsOfAListAreAskedEach) {
    Filled2022 plan("Учебная область", {{"2022:a14.n1.visits_plan", "1000"},
                                        {"2022:a14.n1.visits_fact", "900"},
                                        {"2022:a14.n2.visits_plan", "1000"},
                                        {"2022:a14.n2.visits_fact", "900000"}});
    EXPECT_THAT(toldOf(plan, "fact_plan_visits"),
                ElementsAre("warning a14.n2.visits_fact@2022: Факт посещений больше плана в 5 раз и более: похоже, "
                            "другая единица: строка n2 (письмо, приложение 14)"));
}

// 0,31 calls a person are planned; 310 000 of a year before are calls of the whole region.
TEST(Plausible2022, AFactOfTheWholeRegionAgainstAPlanPerPersonIsTold) {
    Filled2022 plan("Учебная область", {{"2021:fact.a2.33.volume", "290000"}, {"2022:a2.33.volume", "0.29"}});
    EXPECT_THAT(
        toldOf(plan, "fact_volume"),
        ElementsAre("warning a2.33.volume@2022: Факт объёма прежнего года много больше плана: похоже, всего, а не "
                    "на человека: строка 33, первая – факт 2021 года 290\u00A0000, план 0,29; ожидалось не больше "
                    "чем в 10 раз (письмо, раздел 4)"));
}

// 3 = 3.1 + 3.2: the due of 3.2 needs its response.
TEST(Plausible2022, AFormulaThatLacksAnOperandMakesTheTotalIncompleteAndSaysWhich) {
    Filled2022 plan(
        "Учебная область",
        {{"2022:a5.3.1.insured_men", "5000"}, {"2022:a5.3.1.response_pct", "80"}, {"2022:a5.3.2.insured_men", "5100"}});
    EXPECT_EQ(plan["a5.3.due_men"], "4000");
    EXPECT_TRUE(plan.view("a5.3.due_men").incomplete);
    EXPECT_THAT(toldOf(plan, "incomplete"),
                Contains("error a5.3.2.response_pct@2022: Итог неполный: не введено «Прогнозный отклик» в "
                         "строке 3.2"));
    // A row that nobody has begun is left out, and the total is whole.
    Filled2022 half("Учебная область", {{"2022:a5.3.1.insured_men", "5000"}, {"2022:a5.3.1.response_pct", "80"}});
    EXPECT_FALSE(half.view("a5.3.due_men").incomplete);
}

// Row 37 of appendix 11 has no ages in the letter. 4,4 + 3,2 + 1,5 + 0,3 at the ages of the country.
TEST(Plausible2022, TheBudgetTotalOfAppendix11IsMarkedWhileRow37HasNoAges) {
    Filled2022 plan("Учебная область", {{"population.share_children", "0.208"},
                                        {"population.share_adults", "0.792"},
                                        {"2022:a11.33.mean_stay", "66.2"}});
    EXPECT_EQ(plan["a11.38.corrected_hospitalisations"], "9.40");
    EXPECT_TRUE(plan.view("a11.38.corrected_hospitalisations").incomplete);
    const auto told = toldOf(plan, "incomplete");
    EXPECT_THAT(told, Contains("error a11.37.bed_days_adults@2022: Итог неполный: не введено «Койко-дней на 1000, "
                               "взрослые» в строке «Прочие профили, незастрахованные лица»"));
    EXPECT_THAT(told, Contains("error a11.37.bed_days_children@2022: Итог неполный: не введено «Койко-дней на 1000, "
                               "дети» в строке «Прочие профили, незастрахованные лица»"));
}

TEST(Plausible2022, WhatRowsOfAListLackIsOneFindingAColumn) {
    Filled2022 plan("Учебная область", {{"population.residents", "1000000"},
                                        {"2022:a13.n1.bed_days_per_1000", "353.32"},
                                        {"2022:a13.n1.stay", "14.6"},
                                        {"2022:a13.n1.repair", "10"},
                                        {"2022:a13.n1.idle", "1"},
                                        {"2022:a13.n2.bed_days_per_1000", "100"},
                                        {"2022:a13.n2.stay", "10"},
                                        {"2022:a13.n3.bed_days_per_1000", "200"},
                                        {"2022:a13.n3.stay", "12"},
                                        {"2022:a13.n3.repair", "10"}});
    const auto told = toldOf(plan, "missing");
    EXPECT_THAT(told, Contains("warning a13.n2.repair@2022: Не введено: «Простой на ремонт» в 1\u00A0строке перечня, "
                               "первая – 2-я (ключ n2); без этого строка не считается"));
    EXPECT_THAT(told, Contains("warning a13.n2.idle@2022: Не введено: «Простой на оборот койки» в 2\u00A0строках "
                               "перечня, первая – 2-я (ключ n2); без этого строка не считается"));
}

// Appendix 14: more justified than admitted is no share; the row gives nothing, and says why.
TEST(Plausible2022, RowsOfAListThatDoNotFitTheirMethodSayWhy) {
    Filled2022 plan("Учебная область", {{"2022:a14.n1.occupancy_fact", "320"},
                                        {"2022:a14.n1.stay_fact", "11"},
                                        {"2022:a14.n1.justified", "900"},
                                        {"2022:a14.n1.admitted", "800"},
                                        {"2022:a14.n1.hospital_plan", "1000"},
                                        {"2022:a14.n1.hospital_fact", "900"},
                                        {"2022:a14.n1.bed_spending", "800"}});
    const auto told = toldOf(plan, "method");
    ASSERT_EQ(told.size(), 1U);
    EXPECT_THAT(told.front(), testing::StartsWith("error a14.n1."));
    EXPECT_THAT(told.front(),
                testing::HasSubstr("Методика «Эффективность организации» не считает 1\u00A0строку перечня, "
                                   "первая – 1-я (ключ n1): "));
}

// Letter, appendix 12: «в том числе ВМП» is a part of the column before it.
TEST(Plausible2022, HighTechCareAboveAllCareIsAnError) {
    Filled2022 plan("Учебная область", {{"2022:a12.5.3.vol_in", "574"}, {"2022:a12.5.3.vol_in_vmp", "9000"}});
    EXPECT_THAT(toldOf(plan, "a12_vmp_vol_in"),
                ElementsAre("error a12.5.vol_in_vmp@2022: Объём ВМП на территории больше всего объёма на территории: "
                            "строки 5, 5.3 (письмо, приложение 12)"));
}

TEST(Plausible2022, APartAboveItsWholeIsAnErrorInOtherTablesToo) {
    Filled2022 points("Учебная область",
                      {{"2022:a9.count.fap_100_899_total", "40"}, {"2022:a9.count.fap_100_899_compliant", "50"}});
    EXPECT_THAT(toldOf(points, "a9_compliant"),
                ElementsAre(testing::StartsWith("error a9.count.fap_100_899_compliant@2022: ")));
    Filled2022 visits("Учебная область", {{"2022:a6.1a.oms", "99"}, {"2022:a6.2.oms", "0.3"}});
    EXPECT_THAT(toldOf(visits, "a6_of_which_oms"), ElementsAre(testing::StartsWith("error a6.1a.oms@2022: ")));
    EXPECT_THAT(toldOf(visits, "a6_of_which_budget"), IsEmpty());
}

/// Half a person is a slip of the hand.
TEST(Plausible2022, PeopleAndThingsHaveNoFraction) {
    Filled2022 plan("Учебная область", {});
    const auto told = [&](const char* path, const char* value) {
        const auto change =
            plan.draft().prepare(std::vector<scenario::Setting>{{scenario::rootScenario, path, 2022, value, "", {}}});
        return change ? std::string() : change.findings.front().text;
    };
    EXPECT_THAT(told("a5.4.2.insured_men", "533.5"), testing::HasSubstr("дробное; ожидалось целое число"));
    EXPECT_THAT(told("a9.count.fap_lt100_total", "2.5"), testing::HasSubstr("дробное"));
    EXPECT_THAT(told("a7.2.1.count", "10.5"), testing::HasSubstr("дробное"));
    EXPECT_EQ(told("a5.4.2.insured_men", "533.0"), "");
    EXPECT_EQ(told("a5.4.2.response_pct", "64.5"), "");
}
