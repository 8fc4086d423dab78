// Slips that no rule of the form sees: each is told once, with what was most likely meant. The training plan, КД 1.105.
#include "core/check/repeated_checks.h"
#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

std::vector<std::string> toldOf(const std::string& inputs, const std::string& rule) {
    scenario::Draft draft = training::plan();
    planned::import(draft, inputs);
    return told(draft, rule);
}

std::optional<decimal::Decimal> guessOf(const std::string& inputs, const std::string& rule) {
    scenario::Draft draft = training::plan();
    planned::import(draft, inputs);
    for (const check::CheckFinding& finding : planned::checked(draft)) {
        if (finding.rule == rule) {
            return finding.guess;
        }
    }
    return std::nullopt;
}

TEST(Plausibility, ATrueishPlanHasNoStandingFinding) {
    scenario::Draft draft = training::plan();
    const form::Edition& edition = draft.edition();
    for (const check::CheckFinding& finding : planned::checked(draft)) {
        EXPECT_TRUE(std::ranges::none_of(edition.plausibilities,
                                         [&](const form::Plausibility& line) { return line.key == finding.rule; }))
            << finding.place() << " " << finding.message;
    }
}

// 2 884,70 × 1,105 = 3 187,59 (letter, section 4, second stage).
TEST(Plausibility, AUnitCostOfTenTimesIsAMovedPoint) {
    EXPECT_THAT(toldOf(",2022,a2.33.unit_cost,31875.9,\n", "norm_unit_cost"),
                ElementsAre("warning a2.33.unit_cost@2022: Стоимость единицы далека от норматива с коэффициентом: "
                            "стоимость единицы, строка 33, 31\u00A0875,9, по нормативу 3\u00A0187,59; похоже на "
                            "сдвинутую запятую: 3\u00A0187,59? [3187.59|31875.9]"));
}

TEST(Plausibility, TheGuessIsAFigureThatCanBePutIn) {
    EXPECT_EQ(guessOf(",2022,a2.33.unit_cost,31875.9,\n", "norm_unit_cost")->toPlain(), "3187.59");
    EXPECT_EQ(guessOf(",2022,a2.33.volume,2.9,\n", "norm_volume")->toPlain(), "0.29");
}

TEST(Plausibility, AVolumeInTheColumnOfCostsIsASwapOfColumns) {
    EXPECT_EQ(guessOf(",2022,a2.33.volume,3187.59,\n,2022,a2.33.unit_cost,0.29,\n", "norm_volume")->toPlain(), "0.29");
}

/// Nothing is not nought: no figure stands on that side of the finding.
TEST(Plausibility, ALostEntryIsEmptyAndNotZero) {
    const std::vector<std::string> lines = toldOf(",2023,a12.5.1.fin_in,,\n", "lost_money");
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_THAT(lines.front(), StartsWith("warning a12.5.1.fin_in@2023: Средства в других годах есть, а здесь нет: "));
    EXPECT_THAT(lines.front(), testing::EndsWith("|]"));
    EXPECT_THAT(lines.front(), testing::Not(testing::HasSubstr(", 0, в 20")));
}

TEST(Plausibility, ASlipIsToldOnce) {
    EXPECT_THAT(toldOf(",2022,a2.33.unit_cost,31875.9,\n", "years_unit_cost"), IsEmpty());
    EXPECT_EQ(toldOf(",2022,a2.33.unit_cost,31875.9,\n", "norm_unit_cost").size(), 1U);
}

TEST(Plausibility, LostDigitsOfANormativeAreTold) {
    EXPECT_THAT(toldOf(",2022,a2.33.unit_cost,3188,\n", "digits_unit_cost"),
                ElementsAre("warning a2.33.unit_cost@2022: Стоимость единицы короче норматива с коэффициентом: "
                            "стоимость единицы, строка 33, 3\u00A0188, по нормативу 3\u00A0187,59; похоже, потеряны "
                            "знаки: 3\u00A0187,59? [3187.59|3188]"));
    EXPECT_THAT(toldOf(",2022,a2.33.unit_cost,3187.59,\n", "digits_unit_cost"), IsEmpty());
}

TEST(Plausibility, OneYearOfThreeThatIsUnlikeTheOthersIsTheOneTold) {
    EXPECT_THAT(toldOf(",2022,a5.30.insured_men,7000,\n,2023,a5.30.insured_men,70000,\n,2024,a5.30.insured_men,7100,\n",
                       "years_ages"),
                ElementsAre(StartsWith("warning a5.30.insured_men@2023")));
}

TEST(Plausibility, AFactOfAnEarlierYearSpeaksToo) {
    EXPECT_THAT(toldOf(",2020,fact.a2.33.volume,0.29,\n,2021,fact.a2.33.volume,0.29,\n,2022,a2.33.volume,0.5,\n"
                       ",2023,a2.33.volume,0.29,\n",
                       "years_volume"),
                testing::Contains(StartsWith("warning a2.33.volume@2022")));
}

TEST(Plausibility, APopulationOfThousandsIsNoRegion) {
    EXPECT_THAT(toldOf(",2022,population.insured,980,\n", "usual_insured"),
                ElementsAre(StartsWith("warning population.insured@2022: Число застрахованных не похоже на регион: "
                                       "980, обычно от 30\u00A0000 до 15\u00A0000\u00A0000; похоже на сдвинутую "
                                       "запятую: 980\u00A0000?")));
}

TEST(Plausibility, ResidentsAndInsuredSwappedInOneYearLeaveTheirYears) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2023,population.residents,1100000,\n");
    EXPECT_THAT(told(draft, "years_residents"), ElementsAre(StartsWith("warning population.residents@2023")));
}

TEST(Plausibility, ABigCorrectionIsTold) {
    EXPECT_THAT(toldOf(",2022,adjust.a2.33.cost_oms,900000,перенос\n", "big_cost"),
                ElementsAre(StartsWith("warning a2.33.cost_oms@2022: Поправка велика")));
    EXPECT_THAT(toldOf(",2022,adjust.a2.33.cost_oms,0.1,балансировка\n", "big_cost"), IsEmpty());
}

TEST(Plausibility, YearsTakenOneForTheOtherFallWhereAllElseRises) {
    scenario::Draft draft = training::plan();
    const auto typed = [&](int year) {
        return draft.calculate(scenario::rootScenario).year(year)->cell({2, "36", "unit_cost"}).own()->toPlain();
    };
    const std::string second = typed(2023);
    const std::string third = typed(2024);
    planned::import(draft, ",2023,a2.36.unit_cost," + third + ",\n,2024,a2.36.unit_cost," + second + ",\n");
    EXPECT_THAT(told(draft, "falls_unit_cost"), ElementsAre(StartsWith("warning a2.36.unit_cost@2024")));
}

/// One object after every edit, as the window does: what is kept of a table follows what is typed into it and what its
/// normatives are multiplied by.
TEST(Plausibility, IsRepeatedAfterEveryEdit) {
    scenario::Draft draft = training::plan();
    check::RepeatedChecks checks;
    const auto after = [&](const std::string& inputs, const std::string& rule) {
        planned::import(draft, inputs);
        return linesOf(checks.run(draft, draft.assignments(scenario::rootScenario),
                                  draft.calculate(scenario::rootScenario)),
                       rule)
            .size();
    };
    EXPECT_EQ(after(",2022,a2.33.unit_cost,3188,\n", "digits_unit_cost"), 1U);
    EXPECT_EQ(after(",2022,a5.30.insured_men,1,\n", "digits_unit_cost"), 1U);
    EXPECT_EQ(after(",2022,coefficient.kd,1.2,\n", "digits_unit_cost"), 0U);
    EXPECT_EQ(after(",2022,coefficient.kd,1.105,\n", "digits_unit_cost"), 1U);
    EXPECT_EQ(after(",2022,norm.2.33.unit_cost,2885.07,\n", "digits_unit_cost"), 0U);
}

TEST(Plausibility, ManyOfOneYearAreOneFinding) {
    std::string inputs;
    for (const char* row : {"33", "35.1.1", "35.1.2", "35.2", "35.3.1", "35.3.2", "36", "40"}) {
        inputs += std::string(",2022,a2.") + row + ".unit_cost,1,\n";
    }
    EXPECT_EQ(toldOf(inputs, "norm_unit_cost").size(), 1U);
}

}  // namespace
