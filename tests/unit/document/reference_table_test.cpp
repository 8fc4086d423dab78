#include "core/document/printed_tables.h"
#include "core/document/reference_table.h"
#include "core/programme/read_edition.h"
#include "core/scenario/tree.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace {

scenario::Draft planOf(const std::string& id, int year) {
    form::EditionFiles files;
    for (const auto& file : std::filesystem::directory_iterator(TPGG_SOURCE_DIR "/resources/editions/" + id)) {
        std::ifstream stream(file.path());
        files[file.path().filename().string()] = std::string(std::istreambuf_iterator<char>(stream), {});
    }
    const text::Outcome<form::Edition> edition = programme::readEdition(files);
    if (!edition) {
        throw std::runtime_error(edition.findings.front().text);
    }
    return {
        scenario::DraftContent::create(std::make_shared<const form::Edition>(*edition.value), "Учебная область", year),
        "", [] { return std::string("2022-01-20T10:00:00"); }};
}

void enter(scenario::Draft& draft, const std::vector<scenario::Setting>& settings) {
    draft.apply(*draft.prepare(settings).value);
}

/// 95 000 000 roubles / 980 000 insured persons = 96.938…
TEST(ReferenceTable, FunctionsOfTheFundStandUnderAppendixOne) {
    scenario::Draft draft = planOf("2022", 2022);
    enter(draft,
          {{1, "law.tfoms_functions", 2022, "95000", "", ""}, {1, "population.insured", 2022, "980000", "", ""}});
    const std::vector<int> years = draft.years();
    const auto tables =
        document::printedTables(draft, scenario::rootScenario, draft.calculate(scenario::rootScenario), 1, years);
    ASSERT_EQ(tables.front().reference.size(), 1U);
    const document::PrintedTable& reference = tables.front().reference.front();
    EXPECT_EQ(reference.heading.front().text, "Справочно");
    EXPECT_EQ(reference.heading[2].text, "всего (тыс.\u00A0руб.)");
    ASSERT_EQ(reference.rows.size(), 1U);
    const document::TableRow& row = reference.rows.front();
    ASSERT_EQ(row.cells.size(), 7U);
    EXPECT_EQ(row.cells[0].text, "Расходы на обеспечение выполнения ТФОМС своих функций");
    EXPECT_EQ(row.cells[1].text, "95\u00A0000,0");
    EXPECT_EQ(row.cells[2].text, "96,94");
    EXPECT_EQ(row.cells[3].text, "");
}

/// 95 000 000 roubles / 950 000 insured persons = 100. The scenario's own population, not the base's.
TEST(ReferenceTable, IsOfTheScenarioThatIsPrinted) {
    scenario::Draft draft = planOf("2022", 2022);
    enter(draft,
          {{1, "law.tfoms_functions", 2022, "95000", "", ""}, {1, "population.insured", 2022, "980000", "", ""}});
    draft.apply(*scenario::prepareCreate(draft, "Меньше застрахованных").value);
    const scenario::ScenarioId child = draft.scenarioNamed("Меньше застрахованных")->id;
    enter(draft, {{child, "population.insured", 2022, "950000", "", ""}});
    const auto tables = document::printedTables(draft, child, draft.calculate(child), 1, draft.years());
    EXPECT_EQ(tables.front().reference.front().rows.front().cells[2].text, "100,00");
}

TEST(ReferenceTable, OtherAppendicesAndTheFormOf2015HaveNone) {
    scenario::Draft draft = planOf("2022", 2022);
    EXPECT_TRUE(document::referenceTables(draft, draft.assignments(1), 2, form::MoneyScale::Thousand).empty());
    scenario::Draft older = planOf("2015", 2015);
    EXPECT_TRUE(document::referenceTables(older, older.assignments(1), 1, form::MoneyScale::Million).empty());
}

}  // namespace
