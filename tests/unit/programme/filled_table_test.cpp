#include "core/programme/filled_table.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;

class FilledTable : public testing::Test {
protected:
    void enter(const char* path, const char* value) {
        const auto change =
            m_draft.prepare(std::vector<scenario::Setting>{{scenario::rootScenario, path, 0, value, {}, {}}});
        m_draft.apply(change.value.value());
        m_calculation = m_draft.calculate(scenario::rootScenario);
    }
    [[nodiscard]] programme::FilledTable onScreen(int appendix) const {
        return {m_draft.edition(), m_calculation, appendix};
    }
    [[nodiscard]] programme::FilledTable printed(int appendix) const {
        return {m_draft.edition(), m_calculation, appendix, m_draft.assignments(scenario::rootScenario)};
    }
    static std::vector<std::string> names(const std::vector<programme::TableColumn>& columns) {
        std::vector<std::string> told;
        for (const programme::TableColumn& column : columns) {
            told.push_back(column.column->key + "@" + std::to_string(column.year));
        }
        return told;
    }

    scenario::Draft m_draft = support::sampleDraft();
    programme::Calculation m_calculation = m_draft.calculate(scenario::rootScenario);
};

// Astrakhan oblast, appendix 2 of 2016: row 02 costs 87,0 million roubles.
TEST_F(FilledTable, OnlyPrintedTablesFollowTheScaleOfMoney) {
    enter("option.money", "rouble");
    EXPECT_EQ(printed(2).cell({2, "02", "cost_budget"}, 2016).plain(), "87000000");
    EXPECT_EQ(printed(2).money(), form::MoneyScale::Rouble);
    EXPECT_EQ(onScreen(2).cell({2, "02", "cost_budget"}, 2016).plain(), "87.0");
    EXPECT_EQ(onScreen(2).money(), form::MoneyScale::Million);
    EXPECT_EQ(printed(2).cell({2, "02", "unit_cost"}, 2016).plain(), "4307.4");
}

TEST_F(FilledTable, HasTheColumnsOfTheFirstYearInThatYearAlone) {
    EXPECT_THAT(names(onScreen(1).columns(std::vector{2015, 2016}, false)),
                ElementsAre("total@2015", "per_person@2015", "total_need@2015", "per_person_need@2015", "total@2016",
                            "per_person@2016"));
}

// 0.02 × 1 010 340 residents = 20 206.8 calls of row 02.
TEST_F(FilledTable, CountsServicesOnlyWhereTheMethodDoes) {
    const std::vector<int> year{2016};
    EXPECT_EQ(onScreen(2).columns(year, true), onScreen(2).columns(year, false));
    enter("option.cost_method", "whole_services");
    EXPECT_EQ(onScreen(2).columns(year, true).at(1).column->key, "services");
    EXPECT_EQ(onScreen(2).cell({2, "02", "services"}, 2016).plain(), "20207");
}

TEST_F(FilledTable, AnAppendixOrYearThatIsAbsentIsRefused) {
    EXPECT_THROW(static_cast<void>(onScreen(3)), std::invalid_argument);
    EXPECT_THROW(static_cast<void>(onScreen(2).cell({2, "02", "volume"}, 2018)), std::invalid_argument);
}

}  // namespace
