#include "core/programme/facts.h"
#include "tests/support/number.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using scenario::rootScenario;
using testing::ElementsAre;
using testing::HasSubstr;

// As a plan of an older version keeps them: under the year after.
programme::AssignmentMap kept() {
    return {{{"previous.a2.02.volume", 2015}, {"0.0205", "план на 2014 год", "", ""}},
            {{"previous.a2.38.cost_oms", 2015}, {"8000.15", "", "", ""}},
            {{"previous.a2.02.volume", 2013}, {"0.5", "форма 62 за 2012 год", "", ""}}};
}

std::string refusal(scenario::Draft& draft, const char* path, int year) {
    const std::vector<scenario::Setting> settings{{rootScenario, path, year, "0.5", "", {}}};
    const auto change = draft.prepare(settings);
    return change ? std::string() : change.findings.front().text;
}

void set(scenario::Draft& draft, const char* path, int year, const char* value) {
    const std::vector<scenario::Setting> settings{{rootScenario, path, year, value, "форма № 62", {}}};
    draft.apply(*draft.prepare(settings).value);
}

TEST(Facts, AYearThatIsOverHoldsThemWhereTheFormPrintsThem) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(rootScenario);
    const auto last = programme::earlierYear(calculation.years.front(), programme::Assignments(kept()), 2014);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->year(), 2014);
    EXPECT_EQ(last->cell({2, "02", "volume"}).figure, number("0.0205"));
    // A total is a fact too; millions of this form have one decimal.
    EXPECT_EQ(last->cell({2, "38", "cost_oms"}).figure, number("8000.2"));
    EXPECT_EQ(last->cell({2, "02", "unit_cost"}).figure, std::nullopt);
    const auto before = programme::earlierYear(calculation.years.front(), programme::Assignments(kept()), 2012);
    ASSERT_TRUE(before);
    EXPECT_EQ(before->cell({2, "02", "volume"}).figure, number("0.5"));
}

TEST(Facts, AYearWithoutAFactIsNotThere) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(rootScenario);
    EXPECT_FALSE(programme::earlierYear(calculation.years.front(), programme::Assignments(kept()), 2013));
}

TEST(Facts, AreFilledUpToTheDigitsOfTheColumnAndNeverCut) {
    auto draft = support::sampleDraft();
    const auto calculation = draft.calculate(rootScenario);
    set(draft, "fact.a2.38.cost_oms", 2013, "8000.15");
    set(draft, "fact.a2.38.cost_oms", 2012, "7900");
    const auto view = [&](const form::CellAddress& cell, int year) {
        return programme::factView(draft.edition(), calculation.years.front(), draft.assignments(rootScenario), cell,
                                   year);
    };
    EXPECT_EQ(view({2, "38", "cost_oms"}, 2013).figure->toPlain(), "8000.15");
    EXPECT_EQ(view({2, "38", "cost_oms"}, 2012).figure->toPlain(), "7900.0");
    EXPECT_EQ(view({2, "38", "cost_oms"}, 2012).entry->toPlain(), "7900");
    EXPECT_FALSE(view({2, "38", "cost_oms"}, 2014).figure);
    EXPECT_TRUE(view({2, "38", "cost_oms"}, 2014).takesEntry);
}

TEST(Facts, BothNamesLeadToOneValue) {
    auto draft = support::sampleDraft();
    set(draft, "previous.a2.02.volume", 2015, "0.0205");
    EXPECT_EQ(programme::factOf(draft.assignments(rootScenario), {2, "02", "volume"}, 2014), number("0.0205"));
    set(draft, "fact.a2.02.volume", 2014, "0.0206");
    EXPECT_EQ(draft.assignments(rootScenario).value("previous.a2.02.volume", 2015), "0.0206");
    EXPECT_EQ(draft.assignments(rootScenario).value("fact.a2.02.volume", 2014), "");
    draft.undo();
    EXPECT_EQ(programme::factOf(draft.assignments(rootScenario), {2, "02", "volume"}, 2014), number("0.0205"));
}

TEST(Facts, WhatIsKeptIsNamedByItsCalendarYear) {
    const programme::AssignmentKey fact{"fact.a2.02.volume", 2014};
    const programme::AssignmentKey previous{"previous.a2.02.volume", 2015};
    const programme::AssignmentKey cell{"a2.02.volume", 2015};
    EXPECT_EQ(programme::namedKey(previous), fact);
    EXPECT_EQ(programme::keptKey("fact.a2.02.volume", 2014), previous);
    EXPECT_EQ(programme::keptKey("previous.a2.02.volume", 2015), previous);
    EXPECT_EQ(programme::namedKey(cell), cell);
}

TEST(Facts, OfThreeYearsBeforeTheProgrammeAndOfThoseBeforeItsLaterYears) {
    EXPECT_THAT(programme::historyYears(2022), ElementsAre(2019, 2020, 2021));
    EXPECT_THAT(programme::factYears({2022, 2023, 2024}), ElementsAre(2019, 2020, 2021, 2022, 2023));
    auto draft = support::sampleDraft();
    EXPECT_EQ(refusal(draft, "fact.a2.02.volume", 2012), "");
    EXPECT_EQ(refusal(draft, "fact.a2.02.volume", 2016), "");
    EXPECT_THAT(refusal(draft, "fact.a2.02.volume", 2011),
                HasSubstr("фактов за 2011 год план не хранит; ожидался год из 2012–2016"));
    EXPECT_THAT(refusal(draft, "fact.a2.02.volume", 2017), HasSubstr("ожидался год из 2012–2016"));
    EXPECT_THAT(refusal(draft, "fact.a2.02.volume", 0), HasSubstr("у факта свой год; ожидался один из 2012–2016"));
    // The column stands in the first programme year alone, and every year before it has one.
    EXPECT_EQ(refusal(draft, "fact.a1.01.total_need", 2013), "");
    EXPECT_THAT(refusal(draft, "fact.a1.01.total_need", 2015), HasSubstr("факт ожидался за 2012–2014"));
}

}  // namespace
