#include "core/explain/norm_years.h"
#include "tests/support/filled_2022.h"
#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using explain::NormOverYears;
using explain::NormState;
using explain::YearsAgree;

NormOverYears norm(scenario::Draft& draft, const std::string& path) {
    const auto all = explain::normsOverYears(draft, draft.assignments(scenario::rootScenario),
                                             draft.calculate(scenario::rootScenario), draft.years());
    return *std::ranges::find(all, *form::CellAddress::fromPath(path),
                              [](const NormOverYears& one) { return one.any().cell; });
}

explain::StateOverYears state(scenario::Draft& draft, const std::string& path) {
    return explain::stateOverYears(norm(draft, path));
}

// Стоимость вызова скорой помощи в программах 2022–2024 годов.
TEST(NormOverYears, EveryYearHasItsOwnFederalFigure) {
    support::Filled2022 plan("Астраханская область", {{"2022:coefficient.kd", "1.105"}});
    const NormOverYears cost = norm(plan.draft(), "a2.33.unit_cost");
    EXPECT_EQ(cost.of(2022).federal->toPlain(), "2884.7");
    EXPECT_EQ(cost.of(2023).federal->toPlain(), "3057.6");
    EXPECT_EQ(cost.of(2024).federal->toPlain(), "3243.3");
    EXPECT_EQ(cost.of(2022).territorial->toPlain(), "3187.59");
    EXPECT_FALSE(cost.of(2023).territorial);
}

TEST(NormOverYears, WhatHoldsForEveryYearIsSaidPlainly) {
    support::Filled2022 plan("Астраханская область");
    EXPECT_EQ(state(plan.draft(), "a2.33.volume").words, "подтверждён");
    EXPECT_EQ(state(plan.draft(), "a2.33.unit_cost").words, "выведен");
    const auto missing = state(plan.draft(), "a2.35.3.volume");
    EXPECT_EQ(missing.words, "не найден");
    EXPECT_EQ(missing.agree, YearsAgree::Same);
}

// Письмо называет молекулярно-генетические исследования только на 2022 год.
TEST(NormOverYears, YearsWithoutANormativeAreNamed) {
    support::Filled2022 plan("Астраханская область",
                             {{"2022:norm.2.35.3.volume", "1.7877"}, {"2023:norm.2.35.3.volume", "1.7877"}});
    const auto letter = state(plan.draft(), "a2.35.3.5.volume");
    EXPECT_EQ(letter.words, "только 2022");
    EXPECT_EQ(letter.agree, YearsAgree::WithGaps);
    EXPECT_EQ(state(plan.draft(), "a2.35.3.volume").words, "без 2024");
}

// Стоимость осмотра на 2022 год стоит в письме, на 2023 и 2024 выведена; одна из трёх введена в плане.
TEST(NormOverYears, UnlikeYearsAreNeverSaidToBeOneState) {
    support::Filled2022 plan("Астраханская область", {{"2024:norm.2.35.1.2.unit_cost", "2700.0"}});
    const auto derived = state(plan.draft(), "a2.35.1.1.unit_cost");
    EXPECT_EQ(derived.words, "частью выведен");
    EXPECT_EQ(derived.state, NormState::Derived);
    EXPECT_EQ(derived.agree, YearsAgree::Partly);
    EXPECT_EQ(state(plan.draft(), "a2.35.1.2.unit_cost").words, "частью введён");
}

TEST(NormOverYears, OneYearIsEnoughToBeFound) {
    support::Filled2022 plan("Астраханская область",
                             {{"2023:coefficient.kd", "1.1085"}, {"2024:norm.2.33.volume", "0.3"}});
    const NormOverYears volume = norm(plan.draft(), "a2.33.volume");
    EXPECT_TRUE(explain::isEnteredInAYear(volume));
    EXPECT_FALSE(explain::missesAYear(volume));
    EXPECT_FALSE(explain::differsInAYear(volume));
    EXPECT_TRUE(explain::differsInAYear(norm(plan.draft(), "a2.33.unit_cost")));
    EXPECT_TRUE(explain::missesAYear(norm(plan.draft(), "a2.35.3.5.volume")));
}

// Образец: объём скорой помощи введён на 2015 и 2016 годы, на 2017 год публикации нет.
TEST(NormOverYears, AFormWithoutFederalFiguresTellsOfWhatIsTyped) {
    scenario::Draft draft = support::sampleDraft();
    const NormOverYears volume = norm(draft, "a2.28.volume");
    EXPECT_EQ(volume.of(2016).territorial->toPlain(), "0.318");
    EXPECT_EQ(state(draft, "a2.28.volume").words, "без 2017");
}

}  // namespace
