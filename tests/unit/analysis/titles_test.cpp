#include "core/analysis/titles.h"
#include "tests/support/sample_draft.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;

class Titles : public testing::Test {
protected:
    scenario::Draft m_draft = support::sampleDraft();
    analysis::WhatIf m_whatIf{m_draft, scenario::rootScenario, 2016};
    const form::Edition& m_edition = m_draft.edition();

    static std::vector<std::string> pathsOf(const std::vector<analysis::Target>& targets) {
        std::vector<std::string> paths;
        for (const auto& target : targets) {
            paths.push_back(target.path);
        }
        return paths;
    }
    [[nodiscard]] std::string titleOf(std::string_view path) const {
        return analysis::targetTitle(*analysis::findTarget(path, m_edition, m_whatIf.base()).value, m_edition);
    }
};

TEST_F(Titles, SayWhatAParameterIsAndWhereItStands) {
    EXPECT_EQ(analysis::parameterTitle("a2.28.volume", m_edition), "Скорая медицинская помощь: объём, стр.\u00A028");
    EXPECT_EQ(analysis::parameterTitle("population.insured", m_edition), "Численность застрахованных лиц");
    EXPECT_EQ(analysis::parameterTitle("coefficient.kd", m_edition), "Коэффициент дифференциации (КД)");
}

TEST_F(Titles, CallTheGrandTotalTheProgramme) {
    EXPECT_EQ(titleOf("a2.38.cost"), "Вся программа: стоимость, все источники");
    EXPECT_EQ(titleOf("a2.38.percap_oms"), "Вся программа: подушевой норматив, ОМС");
    EXPECT_EQ(titleOf("a2.28.cost_oms"), "Скорая медицинская помощь: стоимость, ОМС, стр.\u00A028");
    EXPECT_EQ(titleOf("a1.03.total"),
              "Территориальная программа ОМС: утверждённая стоимость, прил.\u00A01, стр.\u00A003");
}

TEST_F(Titles, OfferTheTotalsOfAnEnteredYearOnly) {
    EXPECT_THAT(
        pathsOf(analysis::programmeTotals(m_edition, m_whatIf.base())),
        ElementsAre("a2.38.cost", "a2.38.cost_budget", "a2.38.cost_oms", "a2.38.percap_budget", "a2.38.percap_oms"));
    const analysis::WhatIf empty(m_draft, scenario::rootScenario, 2017);
    EXPECT_TRUE(analysis::programmeTotals(m_edition, empty.base()).empty());
}

TEST_F(Titles, OfferTheFiguresOfTheRowOfACell) {
    // Row 28 has money of ОМС alone: its cost from all sources is the same figure.
    EXPECT_THAT(pathsOf(analysis::figuresAround({2, "28", "percap_oms"}, m_edition, m_whatIf.base())),
                ElementsAre("a2.28.percap_oms", "a2.28.cost"));
    EXPECT_THAT(pathsOf(analysis::figuresAround({2, "28", "volume"}, m_edition, m_whatIf.base())),
                ElementsAre("a2.28.cost"));
    EXPECT_TRUE(analysis::figuresAround({2, "99", "volume"}, m_edition, m_whatIf.base()).empty());
}

TEST_F(Titles, OfferAFactorForEveryColumnWithValues) {
    const auto factors = analysis::everyFactor(m_whatIf);
    ASSERT_EQ(factors.size(), 2U);
    EXPECT_EQ(factors[0].name, "a2.volume");
    EXPECT_EQ(factors[1].name, "a2.unit_cost");
    EXPECT_TRUE(factors[1].isFactor);
}

TEST_F(Titles, OfferFactorsAndPopulationsBeforeTheCells) {
    const auto levers = analysis::offeredLevers(m_whatIf);
    ASSERT_GT(levers.size(), 4U);
    EXPECT_EQ(levers[0].name, "a2.volume");
    EXPECT_EQ(levers[1].name, "a2.unit_cost");
    EXPECT_EQ(levers[2].name, "population.insured");
    EXPECT_EQ(levers[3].name, "population.residents");
    EXPECT_TRUE(form::CellAddress::fromPath(levers.back().name));
}

}  // namespace
