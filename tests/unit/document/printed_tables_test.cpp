#include "core/document/printed_tables.h"
#include "core/programme/read_edition.h"
#include "core/scenario/tree.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

std::shared_ptr<const form::Edition> edition2015() {
    form::EditionFiles files;
    for (const auto& file : std::filesystem::directory_iterator(TPGG_SOURCE_DIR "/resources/editions/2015")) {
        std::ifstream stream(file.path());
        files[file.path().filename().string()] = std::string(std::istreambuf_iterator<char>(stream), {});
    }
    const text::Outcome<form::Edition> edition = programme::readEdition(files);
    if (!edition) {
        throw std::runtime_error(edition.findings.front().told());
    }
    return std::make_shared<const form::Edition>(*edition.value);
}

class PrintedTables : public testing::Test {
protected:
    void SetUp() override {
        enter({{1, "population.residents", 0, "1010340", "", ""},
               {1, "population.insured", 0, "1010111", "", ""},
               {1, "a2.02.volume", 2016, "0.02", "", ""},
               {1, "a2.02.unit_cost", 2016, "4307.4", "", ""},
               {1, "document.region_genitive", 0, "Астраханской области", "", ""}});
    }

    void enter(const std::vector<scenario::Setting>& settings) {
        const text::Outcome<scenario::Change> change = m_draft.prepare(settings);
        ASSERT_TRUE(change) << change.findings.front().text;
        m_draft.apply(*change.value);
    }

    [[nodiscard]] std::vector<document::PrintedTable> tables(int appendix, const std::vector<int>& years,
                                                             document::PaperMark mark = document::PaperMark::None) {
        return document::printedTables(m_draft, scenario::rootScenario, m_draft.calculate(scenario::rootScenario),
                                       appendix, years, mark);
    }

    [[nodiscard]] static std::string cell(const document::PrintedTable& table, const std::string& row,
                                          std::size_t column) {
        return std::ranges::find(table.rows, row, &document::TableRow::key)->cells.at(column).text;
    }

    static scenario::DraftContent content() {
        scenario::DraftContent made = scenario::DraftContent::create(edition2015(), "Астраханская область", 2015);
        made.origin = "Учебные данные";
        return made;
    }

    scenario::Draft m_draft{content(), "Экономист", [] { return std::string("2026-11-24T14:05:00"); }};
};

// Published for 2016: per-capita 86,1 roubles, cost 87,0 million.
TEST_F(PrintedTables, PrintsTheFiguresOfItsYear) {
    const std::vector<document::PrintedTable> made = tables(2, {2016});
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(cell(made[0], "02", 3), "0,02");
    EXPECT_EQ(cell(made[0], "02", 4), "4\u00A0"
                                      "307,4");
    EXPECT_EQ(cell(made[0], "02", 5), "86,1");
    EXPECT_EQ(cell(made[0], "02", 6), "X");
    EXPECT_EQ(cell(made[0], "02", 7), "87,0");
    EXPECT_EQ(cell(made[0], "04.1", 3), "");
    EXPECT_THAT(made[0].title.front(), HasSubstr("на 2016 год"));
    EXPECT_THAT(made[0].corner.back(),
                HasSubstr("Астраханской области на 2015 год и на плановый период 2016 и 2017 годов"));
}

// 0.02 × 1 010 340 = 20 206.8 services of row 02.
TEST_F(PrintedTables, StandsTheNumberOfServicesAfterTheVolumeWhenAsked) {
    enter({{1, "option.cost_method", 0, "whole_services", "", ""}});
    const auto made =
        document::printedTables(m_draft, scenario::rootScenario, m_draft.calculate(scenario::rootScenario), 2,
                                std::vector{2016}, document::PaperMark::None, document::ServicesColumn::Shown);
    EXPECT_EQ(cell(made[0], "02", 3), "0,02");
    EXPECT_EQ(cell(made[0], "02", 4), "20\u00A0"
                                      "207");
    EXPECT_EQ(cell(made[0], "02", 5), "4\u00A0"
                                      "307,4");
    EXPECT_EQ(made[0].columnNumbers.at(4), "");
    EXPECT_EQ(cell(tables(2, {2016})[0], "02", 4), "4\u00A0"
                                                   "307,4");
}

TEST_F(PrintedTables, HasNoColumnOfServicesWhereTheMethodCountsNone) {
    const auto made =
        document::printedTables(m_draft, scenario::rootScenario, m_draft.calculate(scenario::rootScenario), 2,
                                std::vector{2016}, document::PaperMark::None, document::ServicesColumn::Shown);
    EXPECT_EQ(cell(made[0], "02", 4), "4\u00A0"
                                      "307,4");
}

TEST_F(PrintedTables, MakesOneTableForEachYearAsked) {
    EXPECT_THAT(tables(2, {2015, 2016, 2017}), SizeIs(3));
}

TEST_F(PrintedTables, StandsAllYearsOfTheFirstAppendixTogether) {
    const std::vector<document::PrintedTable> made = tables(1, {2016});
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_THAT(made[0].columnNumbers, ElementsAre("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
    EXPECT_EQ(cell(made[0], "02", 6), "87,0");
}

TEST_F(PrintedTables, SaysWhereSampleDataComeFrom) {
    EXPECT_THAT(tables(2, {2016}).front().footMarks, ElementsAre("Учебные данные"));
}

TEST_F(PrintedTables, AProjectSaysSoAtTheTopOfEachSheet) {
    EXPECT_EQ(tables(2, {2016}).front().headMark, "");
    EXPECT_EQ(tables(2, {2016}, document::PaperMark::Project).front().headMark, "ПРОЕКТ");
}

TEST(PaperMark, IsAskedForByErrorsAlone) {
    std::vector<check::CheckFinding> findings(2);
    findings[0].state = check::State::Warning;
    findings[1].state = check::State::Justified;
    EXPECT_EQ(document::paperMark(findings), document::PaperMark::None);
    findings[1].state = check::State::Error;
    EXPECT_EQ(document::paperMark(findings), document::PaperMark::Project);
}

TEST_F(PrintedTables, OfAScenarioSayWhichOne) {
    m_draft.apply(*scenario::prepareCreate(m_draft, "Рост тарифов").value);
    const auto made = document::printedTables(m_draft, 2, m_draft.calculate(2), 2, std::vector{2016});
    EXPECT_THAT(made.front().footMarks, ElementsAre("Сценарий «Рост тарифов»", "Учебные данные"));
    EXPECT_THAT(tables(2, {2016}).front().footMarks, ElementsAre("Учебные данные"));
}

TEST_F(PrintedTables, SaysOnEachPageWhichTotalsMissAPart) {
    enter({{1, "a2.28.volume", 2016, "0.318", "", ""}});
    const document::PrintedTable made = tables(2, {2016}).front();
    EXPECT_THAT(made.footMarks, ElementsAre("Учебные данные", "Неполно, введены не все слагаемые: строки 01, 21, 38"));
    EXPECT_TRUE(std::ranges::any_of(made.rows.back().cells, &document::TableCell::incomplete));
}

TEST_F(PrintedTables, PrintsMoneyInTheScaleOfTheOption) {
    enter({{1, "option.money", 0, "thousand", "", ""}});
    const document::PrintedTable made = tables(2, {2016}).front();
    EXPECT_EQ(cell(made, "02", 7), "87\u00A0"
                                   "000");
    EXPECT_EQ(cell(made, "02", 5), "86,1");
    EXPECT_EQ(std::ranges::count(made.heading, "тыс.\u00A0руб.", &document::HeadingCell::text), 1);
}

TEST_F(PrintedTables, RefusesAnAppendixOrYearThatIsNotThere) {
    EXPECT_THROW(static_cast<void>(tables(99, {2016})), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(tables(2, {2030})), std::invalid_argument);
}

}  // namespace
