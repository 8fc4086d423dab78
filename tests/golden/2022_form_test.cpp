// The form of the letter on forming the programmes for 2022–2024, appendices 1 and 2.
#include "core/text/csv.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;

text::CsvTable lettersCells() {
    return text::readCsv(support::readFile(TPGG_SOURCE_DIR "/tests/golden/published/letter-2022-appendix2-cells.csv"))
        .value.value();
}

TEST(Form2022, HasThe179RowsInThePrintedOrder) {
    const auto cells = lettersCells();
    const auto& rows = support::edition2022()->appendix(2)->rows;
    ASSERT_EQ(rows.size(), 179U);
    ASSERT_EQ(cells.records.size(), 179U);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].key, cells.records[i].fields[0]);
    }
}

TEST(Form2022, ClosesExactlyTheCellsTheLetterCloses) {
    const auto cells = lettersCells();
    const support::Filled2022 form("Астраханская область");
    int closed = 0;
    for (const auto& record : cells.records) {
        for (std::size_t i = 2; i < record.fields.size(); ++i) {
            const auto view = form.year().cell({2, record.fields[0], cells.header[i]});
            EXPECT_EQ(view.closed(), record.fields[i] == "X") << record.fields[0] << ' ' << cells.header[i];
            closed += view.closed() ? 1 : 0;
        }
    }
    EXPECT_EQ(closed, 618);
}

TEST(Form2022, Appendix1HasTenRows) {
    const auto& appendix = *support::edition2022()->appendix(1);
    EXPECT_EQ(appendix.rows.size(), 10U);
    EXPECT_TRUE(appendix.yearsTogether);
}

TEST(Form2022, MixedUnitRowsStayOpenAndEmpty) {
    const support::Filled2022 form("Астраханская область");
    for (const char* row : {"11", "29", "51"}) {
        const auto view = form.year().cell({2, row, "volume"});
        EXPECT_EQ(view.rule, form::RuleKind::Blank) << row;
        EXPECT_EQ(form.year().cell({2, row, "unit_cost"}).rule, form::RuleKind::Blank) << row;
        EXPECT_FALSE(view.takesEntry) << row;
    }
}

TEST(Form2022, OncologyAndIvfAreOnlyPartsOfDayHospitals) {
    for (const char* row : {"36", "46", "58"}) {
        EXPECT_TRUE(support::edition2022()->row({2, row, "volume"})->parts.empty()) << row;
        EXPECT_EQ(support::edition2022()->row({2, std::string(row) + ".1", "volume"})->relation,
                  form::Relation::OfWhich);
    }
}

TEST(Form2022, EveryRowHasItsOwnLineKey) {
    std::set<std::string> lines;
    for (const auto& row : support::edition2022()->appendix(2)->rows) {
        lines.insert(row.line);
    }
    EXPECT_EQ(lines.size(), 179U);
}

TEST(NewPlan2022, NamesTheRegionAndItsGenitive) {
    const auto content = scenario::newPlan({support::edition2022(), "якутия", std::nullopt, false});
    ASSERT_TRUE(content);
    EXPECT_EQ(content.value->region, "Республика Саха (Якутия)");
    EXPECT_EQ(content.value->firstYear, 2022);
    const scenario::Draft draft(*content.value, "Проверка", [] { return std::string(); });
    EXPECT_EQ(draft.assignments(scenario::rootScenario).value("document.region_genitive", 0),
              "Республики Саха (Якутия)");
}

TEST(NewPlan2022, OffersTheNearestNamesForAnUnknownRegion) {
    const auto content = scenario::newPlan({support::edition2022(), "Омсская область", std::nullopt, false});
    ASSERT_FALSE(content);
    EXPECT_THAT(content.findings[0].text, testing::StartsWith("Региона «Омсская область» нет в списке формы; похожие: "
                                                              "«Омская область», «Томская область»"));
}

TEST(NewPlan2022, ATrainingPlanMayBeOfARegionThatDoesNotExist) {
    ASSERT_FALSE(scenario::newPlan({support::edition2022(), "Учебная область", std::nullopt, false}));
    const auto content = scenario::newPlan({support::edition2022(), "Учебная область", std::nullopt, true});
    ASSERT_TRUE(content);
    EXPECT_EQ(content.value->region, "Учебная область");
}

TEST(NewPlan2015, TakesAnyName) {
    const auto content = scenario::newPlan({support::edition("2015"), "Астроханская область", 2016, false});
    ASSERT_TRUE(content);
    EXPECT_EQ(content.value->region, "Астроханская область");
    EXPECT_EQ(content.value->firstYear, 2016);
    EXPECT_TRUE(content.value->scenarios[0].overrides.empty());
}

}  // namespace
