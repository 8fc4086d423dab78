#include "core/scenario/override_list.h"
#include "core/scenario/tree.h"
#include "tests/support/filled_2022.h"
#include "tests/unit/scenario/compared.h"

#include <gtest/gtest.h>

namespace {

std::vector<std::string> sentences(ComparedSample& sample, scenario::ScenarioId id) {
    std::vector<std::string> words;
    for (const auto& line : scenario::listOverrides(sample.draft(), id)) {
        words.push_back(line.sentence());
    }
    return words;
}

TEST(OverrideList, IsInPrintedOrderWithFiguresOfTheParent) {
    ComparedSample sample({lessHospital()});
    EXPECT_EQ(
        sentences(sample, 2),
        (std::vector<std::string>{
            "Численность застрахованных лиц, 2016 год: 1\u00A0010\u00A0111 → 1\u00A0007\u00A0400 (\u22120,3\u00A0%)",
            "Норматив объёма, строка 29.2, 2016 год: 0,56 → 0,57 (+1,8\u00A0%): рост обращаемости",
            "Норматив объёма, строка 30, 2016 год: 0,172 → 0,166 (\u22123,5\u00A0%)",
            "Стоимость единицы, строка 30, 2016 год: 23\u00A0735,9 → 24\u00A0210,6 (+2,0\u00A0%)",
            "Норматив объёма, строка 31, 2016 год: 0,56 → 0,58 (+3,6\u00A0%)"}));
}

TEST(OverrideList, WhatTheParentDoesNotHaveIsSaid) {
    ComparedSample sample({{2,
                            "Ребёнок",
                            1,
                            {over("a2.33.volume", 2016, "0.01"), over("a2.30.volume", 2016, ""),
                             over("adjust.a2.28.cost_oms", 2016, "-1.5", "решение")}}});
    EXPECT_EQ(
        sentences(sample, 2),
        (std::vector<std::string>{"Поправка: стоимость, ОМС, строка 28, 2016 год: не введено → \u22121,5: решение",
                                  "Норматив объёма, строка 30, 2016 год: 0,172 → не введено",
                                  "Норматив объёма, строка 33, 2016 год: не введено → 0,01"}));
}

TEST(OverrideList, DifferencesFromABaseTellWhatTheAncestorsChanged) {
    ComparedSample sample({{2, "Меньше стационар", 1, {over("a2.30.volume", 2016, "0.166")}},
                           {3, "И больше дневной", 2, {over("a2.31.volume", 2016, "0.58")}},
                           {4, "Как в основе", 2, {over("a2.30.volume", 2016, "0.172")}}});
    const auto different = [&](scenario::ScenarioId base, scenario::ScenarioId id) {
        std::vector<std::string> words;
        for (const auto& line : scenario::listDifferences(sample.draft(), base, id)) {
            words.push_back(line.sentence());
        }
        return words;
    };
    EXPECT_EQ(different(1, 3),
              (std::vector<std::string>{"Норматив объёма, строка 30, 2016 год: 0,172 → 0,166 (\u22123,5\u00A0%)",
                                        "Норматив объёма, строка 31, 2016 год: 0,56 → 0,58 (+3,6\u00A0%)"}));
    EXPECT_EQ(different(3, 1).size(), 2U);
    EXPECT_EQ(scenario::listDifferences(sample.draft(), 1, 3, 2016).size(), 2U);
    EXPECT_TRUE(scenario::listDifferences(sample.draft(), 1, 3, 2015).empty());
    EXPECT_TRUE(different(1, 4).empty());
}

// Row 33 of 2022: 0,29 calls by the letter, 0,31 in the child.
TEST(OverrideList, WhatTheBaseAloneEnteredIsBesideTheNormative) {
    support::Filled2022 plan("Астраханская область");
    auto& draft = plan.draft();
    draft.apply(scenario::prepareCreate(draft, "Рост").value.value());
    set(draft, "a2.33.volume", 2022, "0.31", "", 2);
    const auto lines = scenario::listDifferences(draft, 2, scenario::rootScenario);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().sentence(), "Норматив объёма, строка 33, 2022 год: 0,31 → 0,29 (\u22126,5\u00A0%)");
}

// A name and a code of a register are texts: both sides are shown as they are kept.
TEST(OverrideList, TextsAreShownAsTheyStand) {
    support::Filled2022 plan("Учебная область",
                             {{"2022:a3.0501.mo_code", "0501"}, {"2022:a3.0501.mo_name", "Больница"}});
    auto& draft = plan.draft();
    draft.apply(scenario::prepareCreate(draft, "Рост").value.value());
    set(draft, "a3.0501.mo_name", 2022, "Больница № 1", "", 2);
    const auto lines = scenario::listDifferences(draft, scenario::rootScenario, 2);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front().was, "Больница");
    EXPECT_EQ(lines.front().became, "Больница № 1");
}

TEST(OverrideList, FreezingMakesNothingADifference) {
    ComparedSample sample({{2, "Меньше стационар", 1, {over("a2.30.volume", 2016, "0.166")}}});
    auto& draft = sample.draft();
    draft.apply(scenario::prepareFreeze(draft, 2).value.value());
    EXPECT_EQ(sentences(sample, 2),
              std::vector<std::string>{"Норматив объёма, строка 30, 2016 год: 0,172 → 0,166 (\u22123,5\u00A0%)"});
    ASSERT_EQ(scenario::ownValues(draft, 2).size(), 1U);
    EXPECT_EQ(scenario::ownValues(draft, 2).begin()->first.path, "a2.30.volume");
    // The parent moves on: what stands still has become a difference, and so has what the frozen one never got.
    set(draft, "a2.31.volume", 2016, "0.58");
    set(draft, "a2.33.volume", 2016, "0.01");
    EXPECT_EQ(sentences(sample, 2),
              (std::vector<std::string>{"Норматив объёма, строка 30, 2016 год: 0,172 → 0,166 (\u22123,5\u00A0%)",
                                        "Норматив объёма, строка 31, 2016 год: 0,58 → 0,56 (\u22123,4\u00A0%): "
                                        "Программа Астраханской области на 2015 год и плановый период 2016–2017 годов, "
                                        "приложение 2, строка 31",
                                        "Норматив объёма, строка 33, 2016 год: 0,01 → не введено"}));
    EXPECT_EQ(scenario::ownValues(draft, 2).size(), 2U);
}

TEST(OverrideList, TheRootHasNoParentToDifferFrom) {
    ComparedSample sample;
    EXPECT_TRUE(sentences(sample, 1).empty());
}

}  // namespace
