// The register of deviations of the training plan: КД 1.105, K 0.9, normatives of 2022 from the edition.
#include "core/check/deviations.h"
#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

check::DeviationRegister registerOf(scenario::Draft& draft) {
    const programme::Assignments given = draft.assignments(scenario::rootScenario);
    return check::deviations(draft, given, draft.calculate(given));
}

/// Of row 33 in 2022; the five of the budget are there from the start.
check::Deviation ofCalls(scenario::Draft& draft) {
    check::DeviationRegister all = registerOf(draft);
    all.keepYear(2022);
    const auto found = std::ranges::find_if(all.rows, [](const auto& one) { return one.cell.row == "33"; });
    return found == all.rows.end() ? check::Deviation{} : *found;
}

/// «2022 a2.33.volume 0.29 0.300 0.010 3.4 | транспортная доступность | Плечо | Письмо № 27»: of rows in 2022.
std::vector<std::string> deviationLines(const check::DeviationRegister& all, const std::string& row) {
    std::vector<std::string> lines;
    for (const check::Deviation& one : all.rows) {
        if (one.year == 2022 && one.cell.row.starts_with(row)) {
            lines.push_back(one.cell.path() + " " + one.federal.toPlain() + " " + one.territorial.toPlain() + " "
                            + one.delta.toPlain() + " " + one.percent->toPlain() + " | " + one.why.factor + " | "
                            + one.why.reason + " | " + one.why.document);
        }
    }
    return lines;
}

/// 0.66 is half-up(0.73 × 0.9) = 0.657; the letter, appendix 4.
TEST(Deviations, BudgetVolumesByTheCoefficientOfTheRegionDiffer) {
    scenario::Draft draft = training::plan();
    EXPECT_THAT(deviationLines(registerOf(draft), ""), ElementsAre("a2.07.volume 0.73 0.66 -0.07 -9.6 |  |  | ",
                                                                   "a2.08.volume 0.144 0.130 -0.014 -9.7 |  |  | ",
                                                                   "a2.10.volume 0.004 0.0036 -0.0004 -10.0 |  |  | ",
                                                                   "a2.13.volume 0.0146 0.0131 -0.0015 -10.3 |  |  | ",
                                                                   "a2.16.volume 0.092 0.083 -0.009 -9.8 |  |  | "));
}

/// 2 884.7 × 1.105 = 3 187.5935, half up 3 187.59.
TEST(Deviations, UnitCostOfInsurersIsComparedWithTheNormativeTimesKd) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.unit_cost,3250,\n");
    EXPECT_THAT(deviationLines(registerOf(draft), "33"),
                ElementsAre("a2.33.unit_cost 3187.59 3250 62.41 2.0 |  |  | "));
}

TEST(Deviations, AFigureTypedAsTheNormativeIsNone) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.unit_cost,3187.590,\n");
    EXPECT_THAT(deviationLines(registerOf(draft), "33"), IsEmpty());
}

TEST(Deviations, TheNormativeOfTheUserStandsOverTheFederalOne) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,norm.2.33.volume,0.3,\n,2022,a2.33.volume,0.29,\n");
    EXPECT_THAT(deviationLines(registerOf(draft), "33"), ElementsAre("a2.33.volume 0.3 0.29 -0.01 -3.3 |  |  | "));
}

TEST(Deviations, AVolumeOutsideItsRangeSaysSo) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.07.volume,0.74,\n");
    const check::DeviationRegister all = registerOf(draft);
    EXPECT_TRUE(all.rows.front().outsideRange);
    EXPECT_EQ(all.rows.front().low->toPlain(), "0.66");
    EXPECT_EQ(all.rows.front().high->toPlain(), "0.73");
    EXPECT_FALSE(all.rows[1].outsideRange);
}

TEST(Deviations, AReasonAFactorAndADocumentStandBeside) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.volume,0.300,\n"
                           ",2022,deviation.a2.33.volume.factor,Транспортная доступность медицинских организаций,\n"
                           ",2022,deviation.a2.33.volume.reason,Плечо доезда,\n"
                           ",2022,deviation.a2.33.volume.document,Письмо № 27,\n");
    EXPECT_THAT(deviationLines(registerOf(draft), "33"),
                ElementsAre("a2.33.volume 0.29 0.300 0.010 3.4 | транспортная доступность | Плечо доезда | "
                            "Письмо № 27"));
    EXPECT_TRUE(ofCalls(draft).hasReason());
}

TEST(Deviations, ANoteIsTheReasonWhereNoneIsSet) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.volume,0.300,Плечо доезда\n");
    const check::Deviation noted = ofCalls(draft);
    EXPECT_EQ(noted.why.reason, "Плечо доезда");
    EXPECT_TRUE(noted.why.ofNote);
    planned::import(draft, ",2022,deviation.a2.33.volume.reason,Рельеф,\n");
    const check::Deviation both = ofCalls(draft);
    EXPECT_EQ(both.why.reason, "Рельеф");
    EXPECT_EQ(both.why.otherNote, "Плечо доезда");
}

TEST(Deviations, AFactorWithoutAReasonIsNotYetOne) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.volume,0.300,\n"
                           ",2022,deviation.a2.33.volume.factor,иное,\n");
    EXPECT_FALSE(ofCalls(draft).hasReason());
}

TEST(Deviations, AReasonWhoseDeviationIsGoneIsKeptAndComesBack) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,a2.33.volume,0.300,\n,2022,deviation.a2.33.volume.reason,Плечо доезда,\n");
    EXPECT_THAT(registerOf(draft).idle, IsEmpty());
    planned::import(draft, ",2022,a2.33.volume,,\n");
    const check::DeviationRegister gone = registerOf(draft);
    ASSERT_EQ(gone.idle.size(), 1U);
    EXPECT_EQ(gone.idle.front().cell.path(), "a2.33.volume");
    EXPECT_EQ(gone.idle.front().why.reason, "Плечо доезда");
    planned::import(draft, ",2022,a2.33.volume,0.31,\n");
    EXPECT_EQ(ofCalls(draft).why.reason, "Плечо доезда");
}

TEST(Deviations, AYearWithoutNormativesSaysWhatItLacks) {
    scenario::Draft draft = training::plan();
    planned::import(draft, ",2022,coefficient.kd,,\n");
    const check::DeviationRegister all = registerOf(draft);
    EXPECT_TRUE(all.year(2022)->withoutKd);
    EXPECT_GT(all.year(2022)->withoutNorm, 7U);  // seven are not known of 2022 at all
}

TEST(Deviations, AnUnknownFactorIsRefusedWithTheList) {
    scenario::Draft draft = training::plan();
    const auto refused = draft.prepare(
        std::vector<scenario::Setting>{{scenario::rootScenario, "deviation.a2.33.volume.factor", 0, "погода", "", {}}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(
        refused.findings.front().text,
        "deviation.a2.33.volume.factor: «погода» – неизвестный фактор; ожидался один из: «половозрастной состав», "
        "«уровень и структура заболеваемости», «плотность населения», «транспортная доступность», «климатические "
        "и географические особенности», «этапы оказания медицинской помощи», «уровень развития транспортных "
        "путей», «иное»");
}

TEST(Deviations, OfACellWithoutANormativeThereIsNone) {
    scenario::Draft draft = training::plan();
    for (const auto& [path, reason] :
         {std::pair("deviation.a2.64.cost_oms.reason",
                    "у ячейки нет федерального норматива, отклонения от него не бывает"),
          std::pair("deviation.a2.33.volume.why",
                    "ожидалась ячейка и factor, reason или document, например: deviation.a2.33.volume.reason")}) {
        const auto parsed = programme::parseParameter(path, draft.edition());
        ASSERT_FALSE(parsed) << path;
        EXPECT_EQ(parsed.findings.front().text, reason);
    }
}

}  // namespace
