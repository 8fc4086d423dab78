#include "core/scenario/carry_over.h"
#include "tests/unit/scenario/support.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using scenario::CarryOver;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::IsSupersetOf;
using testing::Not;

const scenario::Setting* find(const CarryOver& carried, const std::string& path, int year = 0) {
    const auto found = std::ranges::find_if(carried.settings, [&](const scenario::Setting& setting) {
        return setting.path == path && setting.year == year;
    });
    return found == carried.settings.end() ? nullptr : &*found;
}

std::string value(const CarryOver& carried, const std::string& path, int year = 0) {
    const auto* setting = find(carried, path, year);
    return setting ? setting->value : "not carried";
}

std::vector<std::string> numbers(const std::vector<scenario::NamedRow>& rows, int appendix) {
    std::vector<std::string> keys;
    for (const auto& row : rows) {
        if (row.appendix == appendix) {
            keys.push_back(row.row);
        }
    }
    return keys;
}

TEST(RowMatch, FollowsTheLineAndNotTheNumber) {
    const auto match = scenario::matchRows(*support::edition("2015"), *support::edition("2022"));
    EXPECT_EQ(match.successor(2, "28")->after, "33");  // oms_base.ambulance
    EXPECT_EQ(match.successor(2, "22.1")->after, "23.1");  // oms.visits
    EXPECT_EQ(match.successor(2, "38")->after, "64");  // total
    EXPECT_EQ(match.successor(2, "99"), nullptr);
    // Row 28 of 2022 is another thing, oms.hospital.
    EXPECT_EQ(match.successor(2, "23")->after, "28");
}

TEST(RowMatch, ListsWhatVanishedWhatIsNewAndWhatIsDivided) {
    const auto match = scenario::matchRows(*support::edition("2015"), *support::edition("2022"));
    EXPECT_THAT(numbers(match.vanished, 2),
                ElementsAre("03", "07", "08", "09", "10", "11", "15", "16", "17", "18", "19"));
    EXPECT_THAT(numbers(match.added, 2), IsSupersetOf({"03", "04", "19", "23.1.1", "54", "63"}));
    EXPECT_THAT(numbers(match.added, 2), Not(Contains("02")));
    const auto visits = std::ranges::find(match.split, "22.1", [](const auto& split) { return split.row.row; });
    ASSERT_NE(visits, match.split.end());
    EXPECT_THAT(visits->into, ElementsAre("23.1.1", "23.1.2", "23.1.3"));
    // Rows 03 and 04 of 2022 are «из них» of row 02, which stays whole.
    EXPECT_EQ(std::ranges::count(match.split, "02", [](const auto& split) { return split.row.row; }), 0);
}

TEST(CarryOver, PopulationGoesYearForYearAndIsNotInvented) {
    auto old = support::sampleDraft();
    set(old, "population.residents", 2017, "1015000", "прогноз Росстата");
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2016);
    EXPECT_EQ(value(carried, "population.insured", 2016), "1010111");
    EXPECT_EQ(value(carried, "population.residents", 2017), "1015000");
    EXPECT_EQ(find(carried, "population.residents", 2017)->note, "прогноз Росстата");
    EXPECT_EQ(value(carried, "population.residents", 2018), "not carried");
    EXPECT_THAT(carried.yearsWithoutPopulation, Contains(2018));
}

TEST(CarryOver, WhatAYearIsKnownByGoesWithIt) {
    auto old = support::sampleDraft();
    set(old, "coefficient.kd", 2017, "1.105123", "закон о бюджете ФОМС");
    set(old, "law.budget_allocations", 2017, "2391.9", "закон области");
    set(old, "overhead.smo_share", 2017, "0.01");
    set(old, "coefficient.kd", 2015, "1.1");
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2017);
    EXPECT_EQ(value(carried, "coefficient.kd", 2017), "1.105123");
    EXPECT_EQ(find(carried, "coefficient.kd", 2017)->note, "закон о бюджете ФОМС");
    // Millions of the form of 2015 are thousands in that of 2022.
    EXPECT_EQ(value(carried, "law.budget_allocations", 2017), "2391900");
    EXPECT_EQ(value(carried, "overhead.smo_share", 2017), "0.01");
    EXPECT_EQ(value(carried, "coefficient.kd", 2015), "not carried");
}

scenario::Draft planOf2022() {
    return {scenario::DraftContent::create(support::edition("2022"), "Астраханская область", 2022), "Проверка",
            [] { return std::string("2022-03-12T14:05:00"); }};
}

TEST(CarryOver, NormativesOfSharedYearsFollowTheirRows) {
    auto old = planOf2022();
    set(old, "norm.2.33.volume", 2024, "0.318", "постановление № 1273");
    set(old, "norm.2.33.volume", 2022, "0.3");
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2023);
    EXPECT_EQ(value(carried, "norm.2.33.volume", 2024), "0.318");
    EXPECT_EQ(find(carried, "norm.2.33.volume", 2024)->note, "постановление № 1273");
    EXPECT_EQ(value(carried, "norm.2.33.volume", 2022), "not carried");
    EXPECT_EQ(carried.leftNormatives, 0U);
    // The letter of 2022 sets 0.29 for every one of its years; the new plan is not told of it here.
    EXPECT_EQ(value(carried, "norm.2.33.volume", 2023), "0.29");
}

TEST(CarryOver, ANormativeTheNewPlanKnowsIsNotTakenFromTheOldOne) {
    auto old = planOf2022();
    set(old, "norm.2.33.volume", 2024, "0.318");
    const norms::NormativeTable known(
        {{"norm.2.33.volume", 2024, "", decimal::Decimal::fromPlain("0.29").value(), {}, "", {}, "", "", "", ""}}, {});
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2023, known);
    EXPECT_EQ(value(carried, "norm.2.33.volume", 2024), "not carried");
    EXPECT_EQ(carried.leftNormatives, 1U);
}

TEST(CarryOver, LastYearsFiguresBecomeFactsOfTheMatchingRows) {
    const auto old = support::sampleDraft();
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2017);
    EXPECT_THAT(carried.factYears, ElementsAre(2015, 2016));
    // Программа Астраханской области, приложение 2, 2016 год, строка 28: 583,9 млн руб.
    EXPECT_EQ(value(carried, "fact.a2.33.volume", 2016), "0.318");
    EXPECT_EQ(value(carried, "fact.a2.33.unit_cost", 2016), "1817.8");
    EXPECT_EQ(value(carried, "fact.a2.33.percap_oms", 2016), "578.1");
    EXPECT_EQ(value(carried, "fact.a2.33.cost_oms", 2016), "583900");
    EXPECT_EQ(value(carried, "fact.a2.64.cost_oms", 2016), "8815400");
    EXPECT_EQ(value(carried, "fact.a2.33.volume", 2017), "not carried");
    EXPECT_EQ(find(carried, "fact.a2.33.cost_oms", 2016)->note, "план на 2016 год, приложение 2, строка 28");
}

TEST(CarryOver, ReasonOfAnAdjustmentStaysWithTheFact) {
    const auto old = support::sampleDraft();
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2017);
    const auto* fact = find(carried, "fact.a2.17.cost_budget", 2016);
    ASSERT_NE(fact, nullptr);
    EXPECT_EQ(fact->value, "462500");
    EXPECT_THAT(fact->note, testing::HasSubstr("балансировка в опубликованной таблице"));
}

// What the old plan itself knows of a year stands before what it planned for it.
TEST(CarryOver, FactsOfThreeYearsComeFromFactsAndFromThePlan) {
    auto old = support::sampleDraft();
    set(old, "fact.a2.28.volume", 2014, "0.301");
    set(old, "fact.a2.28.volume", 2015, "0.309");
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2017);
    EXPECT_THAT(carried.factYears, ElementsAre(2014, 2015, 2016));
    EXPECT_EQ(value(carried, "fact.a2.33.volume", 2014), "0.301");
    EXPECT_EQ(value(carried, "fact.a2.33.volume", 2015), "0.309");
    EXPECT_EQ(value(carried, "fact.a2.33.volume", 2016), "0.318");
    EXPECT_EQ(value(carried, "fact.a2.33.volume", 2013), "not carried");
    EXPECT_EQ(find(carried, "fact.a2.33.volume", 2015)->note, "");
}

// A row of a list goes on under its key: what was planned for it, and what is known of it.
TEST(CarryOver, FactsOfRowsOfAListGoWithThem) {
    auto old = planOf2022();
    set(old, "a14.cgb.visits_plan", 2022, "1000");
    set(old, "fact.a14.cgb.visits_fact", 2021, "850");
    set(old, "fact.a14.gone.visits_fact", 2021, "90");
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2023);
    EXPECT_EQ(value(carried, "fact.a14.cgb.visits_plan", 2022), "1000");
    EXPECT_EQ(value(carried, "fact.a14.cgb.visits_fact", 2021), "850");
    EXPECT_EQ(value(carried, "fact.a14.gone.visits_fact", 2021), "90");
    EXPECT_EQ(value(carried, "fact.a14.cgb.visits_fact", 2022), "not carried");
}

TEST(CarryOver, SevenYearsLaterThereAreNoFacts) {
    const auto old = support::sampleDraft();
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2022);
    EXPECT_EQ(carried.factYears, std::vector<int>());
    EXPECT_EQ(value(carried, "fact.a2.33.volume", 2021), "not carried");
    EXPECT_THAT(carried.yearsWithoutPopulation, ElementsAre(2022, 2023, 2024));
}

TEST(CarryOver, OptionsFollowTheirRowsAndTheTitleLeavesTheOldAct) {
    auto old = support::emptyDraft();
    set(old, "option.cost_method", 0, "exact");
    set(old, "option.digits.a2.28.percap_oms", 0, "3");
    set(old, "option.digits.a2.28.volume@2015", 0, "2");
    set(old, "option.digits.a2.08.percap_budget", 0, "2");
    set(old, "document.signatory", 0, "Иванов И.И.");
    set(old, "document.act_number", 0, "574-П");
    const auto carried = scenario::carryOver(old.content(), *support::edition("2022"), 2022);
    EXPECT_EQ(value(carried, "option.cost_method"), "exact");
    EXPECT_EQ(value(carried, "option.digits.a2.33.percap_oms"), "3");
    EXPECT_EQ(value(carried, "document.signatory"), "Иванов И.И.");
    EXPECT_THAT(carried.left, ElementsAre("document.act_number", "option.digits.a2.08.percap_budget"));
    EXPECT_EQ(carried.settings.size(), 3U);
}

TEST(CarryOver, FitsTheNewPlanWhole) {
    const auto old = support::sampleDraft();
    for (const auto& [id, year] : {std::pair{"2022", 2017}, std::pair{"2015", 2016}}) {
        scenario::Draft draft(scenario::DraftContent::create(support::edition(id), "Астраханская область", year),
                              "Проверка", [] { return std::string("2016-03-12T14:05:00"); });
        const auto carried = scenario::carryOver(old.content(), draft.edition(), year);
        EXPECT_THAT(draft.prepare(carried.settings).findings, IsEmpty()) << id;
    }
}

TEST(CarryOver, DigitsOfMoneyInAnotherUnitStayBehind) {
    auto old = support::emptyDraft();
    set(old, "option.digits.cost_oms", 0, "2");
    set(old, "option.digits.a2.28.cost_oms", 0, "3");
    set(old, "option.digits.a2.28.unit_cost", 0, "2");
    const auto other = scenario::carryOver(old.content(), *support::edition("2022"), 2017);
    EXPECT_EQ(value(other, "option.digits.cost_oms"), "not carried");
    EXPECT_EQ(value(other, "option.digits.a2.33.cost_oms"), "not carried");
    EXPECT_EQ(value(other, "option.digits.a2.33.unit_cost"), "2");
    EXPECT_THAT(other.left, IsSupersetOf({"option.digits.cost_oms", "option.digits.a2.28.cost_oms"}));
    const auto same = scenario::carryOver(old.content(), *support::edition("2015"), 2017);
    EXPECT_EQ(value(same, "option.digits.cost_oms"), "2");
    EXPECT_EQ(value(same, "option.digits.a2.28.cost_oms"), "3");
}

TEST(CarryOver, ReasonsOfDeviationsGoOnInYearsOfBothPlans) {
    auto content = scenario::DraftContent::create(support::edition("2022"), "Астраханская область", 2022);
    scenario::Draft old(std::move(content), "Проверка", [] { return std::string("2016-03-12T14:05:00"); });
    set(old, "deviation.a2.33.volume.reason", 2022, "Рельеф");
    set(old, "deviation.a2.33.volume.reason", 2023, "Плечо доезда");
    const CarryOver carried = scenario::carryOver(old.content(), *support::edition("2022"), 2023);
    EXPECT_EQ(value(carried, "deviation.a2.33.volume.reason", 2023), "Плечо доезда");
    EXPECT_EQ(value(carried, "deviation.a2.33.volume.reason", 2022), "not carried");
}

}  // namespace
