#include "tests/unit/check/planned.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const std::string header = "scenario,year,parameter,value,note\n";

scenario::Draft emptyDraft() {
    return planned::draft(planned::content());
}

TEST(ReadInputs, ARowBecomesASetting) {
    const scenario::Draft draft = emptyDraft();
    const reading::InputRows rows = reading::readInputs(header + "Базовый,2016, a2.02.volume ,0.021,рост\n", draft);
    EXPECT_THAT(rows.findings, IsEmpty());
    ASSERT_THAT(rows.settings, SizeIs(1));
    EXPECT_EQ(rows.settings[0].path, "a2.02.volume");
    EXPECT_EQ(rows.settings[0].year, 2016);
    EXPECT_EQ(rows.settings[0].value, "0.021");
    EXPECT_EQ(rows.settings[0].note, "рост");
    EXPECT_EQ(rows.settings[0].place.words(), "строка 2");
}

TEST(ReadInputs, EmptyYearStandsForEveryYear) {
    const scenario::Draft draft = emptyDraft();
    const reading::InputRows rows = reading::readInputs(header + ",,population.insured,1000,\n", draft);
    ASSERT_THAT(rows.settings, SizeIs(1));
    EXPECT_EQ(rows.settings[0].year, 0);
}

TEST(ReadInputs, TheNoteMayBeLeftOutAndColumnsMayStandInAnyOrder) {
    const scenario::Draft draft = emptyDraft();
    const reading::InputRows rows =
        reading::readInputs("parameter;value;year;scenario;;\na2.02.volume;0,021;2016;;;\n", draft);
    EXPECT_THAT(rows.findings, IsEmpty());
    ASSERT_THAT(rows.settings, SizeIs(1));
    EXPECT_EQ(rows.settings[0].value, "0,021");
}

TEST(ReadInputs, QuotedDecimalCommaStaysOneValue) {
    const scenario::Draft draft = emptyDraft();
    const reading::InputRows rows = reading::readInputs(header + ",2016,a2.02.volume,\"0,021\",\n", draft);
    ASSERT_THAT(rows.settings, SizeIs(1));
    EXPECT_EQ(rows.settings[0].value, "0,021");
}

TEST(ReadInputs, Windows1251IsReadWithANote) {
    const scenario::Draft draft = emptyDraft();
    // «рост» in Windows-1251.
    const reading::InputRows rows = reading::readInputs(header + ",2016,a2.02.volume,0.021,\xF0\xEE\xF1\xF2\n", draft);
    ASSERT_THAT(rows.findings, SizeIs(1));
    EXPECT_EQ(rows.findings[0].severity, text::Severity::Note);
    ASSERT_THAT(rows.settings, SizeIs(1));
    EXPECT_EQ(rows.settings[0].note, "рост");
}

TEST(ReadInputs, EveryFaultOfARowIsToldAtOnce) {
    const scenario::Draft draft = emptyDraft();
    const reading::InputRows rows = reading::readInputs(header + "Иной,2020,a2.02.volume,много,\n", draft);
    EXPECT_THAT(rows.settings, IsEmpty());
    ASSERT_THAT(rows.findings, SizeIs(3));
    EXPECT_EQ(rows.findings[0].place.words(), "строка 2, столбец scenario");
    EXPECT_EQ(rows.findings[1].place.words(), "строка 2, столбец year");
    EXPECT_EQ(rows.findings[2].place.words(), "строка 2, столбец value");
}

TEST(ReadInputs, LineIsThatOfTheFileAlsoAfterBlankLines) {
    const scenario::Draft draft = emptyDraft();
    const reading::InputRows rows = reading::readInputs(header + "\n\n,2016,a2.02.volum,1,\n", draft);
    ASSERT_THAT(rows.findings, SizeIs(1));
    EXPECT_EQ(rows.findings[0].place.words(), "строка 4, столбец parameter");
}

TEST(ReadInputs, RowsForAllYearsAndForOneContradict) {
    const scenario::Draft draft = emptyDraft();
    const reading::InputRows rows =
        reading::readInputs(header + ",,a2.02.volume,0.02,\n,2017,a2.02.volume,0.03,\n", draft);
    ASSERT_THAT(rows.findings, SizeIs(1));
    EXPECT_THAT(rows.findings[0].text, HasSubstr("уже задан в строке 2 на все годы"));
}

TEST(PrepareImport, FaultsOfRowsAndOfTheDraftComeInTheOrderOfLines) {
    scenario::Draft draft = emptyDraft();
    const auto change = reading::prepareImport(
        header + ",2016,adjust.a2.01.cost_budget,0.1,\n,2016,a2.02.volume,много,\n", draft, "импорт");
    EXPECT_FALSE(change);
    ASSERT_THAT(change.findings, SizeIs(2));
    EXPECT_THAT(change.findings[0].place.words(), HasSubstr("строка 2"));
    EXPECT_THAT(change.findings[1].place.words(), HasSubstr("строка 3"));
}

TEST(PrepareImport, RowsWithoutAScenarioMayBelongToAnother) {
    scenario::DraftContent content = planned::content();
    content.scenarios.push_back({2, "Рост", scenario::rootScenario, {}});
    scenario::Draft draft = planned::draft(content);
    const auto change = reading::prepareImport(
        header + ",2016,a2.02.volume,0.021,\nБазовый,2015,a2.02.volume,0.02,\n,,document.act_number,5-П,\n", draft,
        "импорт", 2);
    ASSERT_TRUE(change);
    draft.apply(*change.value);
    EXPECT_EQ(draft.scenario(2)->overrides.size(), 1U);
    EXPECT_EQ(draft.scenario(scenario::rootScenario)->overrides.size(), 2U);
}

}  // namespace
