#include "core/explain/norm_lines.h"
#include "tests/support/filled_2022.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using explain::NormLine;
using explain::NormState;

std::vector<NormLine> lines(scenario::Draft& draft, int year = 2022) {
    return explain::normLines(draft, draft.assignments(scenario::rootScenario), draft.calculate(scenario::rootScenario),
                              year);
}

NormLine line(scenario::Draft& draft, const std::string& path, int year = 2022) {
    const auto all = lines(draft, year);
    return *std::ranges::find(all, *form::CellAddress::fromPath(path), &NormLine::cell);
}

// Федеральная стоимость вызова 2 884,7 руб. × КД 1,105 = 3 187,5935.
TEST(NormLines, TheTerritorialCostIsBesideTheFederalOne) {
    support::Filled2022 plan("Астраханская область", {{"coefficient.kd", "1.105"}});
    const NormLine cost = line(plan.draft(), "a2.33.unit_cost");
    EXPECT_EQ(cost.federal->toPlain(), "2884.7");
    EXPECT_EQ(cost.territorial->toPlain(), "3187.59");
    EXPECT_EQ(cost.difference->toPlain(), "302.89");
    EXPECT_EQ(cost.percent->toPlain(), "10.5");
    EXPECT_EQ(cost.state, NormState::Derived);
    EXPECT_THAT(cost.reason, testing::StartsWith("частное от деления"));
    const NormLine volume = line(plan.draft(), "a2.33.volume");
    EXPECT_EQ(volume.state, NormState::Confirmed);
    EXPECT_EQ(volume.act, "Письмо Минздрава России от 13.01.2022 № 11-7/И/2-275, раздел 4.3");
    EXPECT_TRUE(volume.difference->isZero());
}

TEST(NormLines, AnEnteredOneNamesItsNote) {
    support::Filled2022 plan("Астраханская область",
                             {{"2022:norm.2.35.3.volume", "1.7877"}, {"2022:a2.33.volume", "0.3"}});
    const NormLine average = line(plan.draft(), "a2.35.3.volume");
    EXPECT_EQ(average.state, NormState::Entered);
    EXPECT_TRUE(average.federalEntered);
    EXPECT_FALSE(average.territorialEntered);
    EXPECT_EQ(average.act, "проверка");
    EXPECT_TRUE(line(plan.draft(), "a2.33.volume").territorialEntered);
}

TEST(NormLines, AMissingOneHasNoFigures) {
    support::Filled2022 plan("Астраханская область");
    const NormLine missing = line(plan.draft(), "a2.35.3.volume");
    EXPECT_EQ(missing.state, NormState::Missing);
    EXPECT_FALSE(missing.federal);
    EXPECT_FALSE(missing.territorial);
    // КД не введён: федеральная стоимость известна, территориальной нет.
    const NormLine cost = line(plan.draft(), "a2.33.unit_cost");
    EXPECT_EQ(cost.state, NormState::Derived);
    EXPECT_FALSE(cost.territorial);
}

// Строка 10: общий норматив 0,004, или сумма строк 09 и 12, если хотя бы одна введена (письмо, приложение 2).
TEST(NormLines, PartsThatStandForARowAreNoDefault) {
    support::Filled2022 common("Астраханская область");
    EXPECT_TRUE(line(common.draft(), "a2.10.volume").territorialDefault);
    support::Filled2022 parts("Астраханская область",
                              {{"2022:a2.09.volume", "0.003"}, {"2022:a2.12.volume", "0.0005"}});
    const NormLine summed = line(parts.draft(), "a2.10.volume");
    EXPECT_EQ(summed.territorial->toPlain(), "0.0035");
    EXPECT_FALSE(summed.territorialDefault);
}

// Counted in resources/editions/2022/norms.csv by hand: of the 70 volumes and unit costs of appendix 2 that take a
// federal normative 11 have one for each of 2022–2024.
TEST(NormLines, WhatMissesAYearIsCounted) {
    const auto count = [](support::Filled2022& plan) {
        scenario::Draft& draft = plan.draft();
        return explain::countNormsMissingAYear(draft, draft.assignments(scenario::rootScenario),
                                               draft.calculate(scenario::rootScenario));
    };
    support::Filled2022 bare("Астраханская область", {});
    EXPECT_EQ(count(bare), 59);
    support::Filled2022 entered("Астраханская область",
                                {{"2023:norm.2.07.volume", "0.7"}, {"2024:a2.07.volume", "0.7"}});
    EXPECT_EQ(count(entered), 58);
}

TEST(NormLines, AFormWithoutFederalNormsListsWhatIsTyped) {
    scenario::Draft draft = support::sampleDraft();
    EXPECT_FALSE(explain::hasFederalNorms(draft.edition()));
    const NormLine volume = line(draft, "a2.28.volume", 2016);
    EXPECT_EQ(volume.parameter, "");
    EXPECT_EQ(volume.territorial->toPlain(), "0.318");
    EXPECT_FALSE(volume.federal);
    EXPECT_EQ(volume.state, NormState::Entered);
}

TEST(NormLines, ACopyFillsOnlyWhatTheOtherYearLacks) {
    support::Filled2022 plan("Астраханская область", {{"2022:norm.2.35.3.volume", "1.7877"}});
    const auto copies = explain::copiesForYear(plan.draft(), scenario::rootScenario, lines(plan.draft()), 2022, 2023,
                                               explain::CopyInto::Empty);
    const auto copied = [&](const std::string& path) {
        return std::ranges::find(copies, path, &scenario::Setting::path);
    };
    ASSERT_NE(copied("norm.2.35.3.volume"), copies.end());
    EXPECT_EQ(copied("norm.2.35.3.volume")->value, "1.7877");
    EXPECT_EQ(copied("norm.2.35.3.volume")->year, 2023);
    EXPECT_EQ(copied("norm.2.35.3.volume")->note, "перенесено с 2022 года: проверка");
    // Известный на 2023 год норматив не трогается, а названный только на 2022 год переносится.
    EXPECT_EQ(copied("norm.2.33.volume"), copies.end());
    EXPECT_EQ(copied("norm.2.07.volume")->value, "0.73");
}

TEST(NormLines, ACopyIntoChosenOnesWritesOver) {
    support::Filled2022 plan("Астраханская область", {{"2023:norm.2.33.volume", "0.31"}});
    const auto copies =
        explain::copiesForYear(plan.draft(), scenario::rootScenario, {line(plan.draft(), "a2.33.volume")}, 2022, 2023,
                               explain::CopyInto::Chosen);
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies[0].path, "norm.2.33.volume");
    EXPECT_EQ(copies[0].value, "0.29");
}

}  // namespace
