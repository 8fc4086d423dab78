// A row of a list is taken out of the scenario at hand; the scenario it was inherited from keeps it.
#include "core/scenario/row_removal.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::ElementsAre;

constexpr scenario::ScenarioId child = 2;

class RowRemoval : public testing::Test {
protected:
    RowRemoval() {
        scenario::DraftContent content = Filled2022("Учебная область", {{"2022:a3.0501.mo_code", "0501"},
                                                                        {"2022:a3.0501.mo_name", "Больница"},
                                                                        {"2022:a3.0501.oms", "1"},
                                                                        {"2022:a3.0501.1.mo_name", "Филиал"},
                                                                        {"2022:a3.0502.mo_code", "0502"}})
                                             .draft()
                                             .content();
        content.scenarios.push_back({child, "Вариант", scenario::rootScenario, {}});
        m_draft.emplace(std::move(content), "Проверка", [] { return std::string("2022-01-13T10:00:00"); });
    }

    void apply(const std::vector<scenario::Setting>& settings) {
        m_draft->apply(m_draft->prepare(settings).value.value());
    }
    [[nodiscard]] std::vector<std::string> rows(scenario::ScenarioId id) {
        return m_draft->calculate(id).year(2022)->list(3)->rows();
    }
    [[nodiscard]] std::vector<scenario::Setting> removal(scenario::ScenarioId id, const std::string& key) {
        return scenario::removalOf({id, 3, 2022, {key}}, m_draft->assignments(id));
    }

    std::optional<scenario::Draft> m_draft;
};

TEST_F(RowRemoval, TakesARowOutOfTheChildAlone) {
    apply(removal(child, "0501"));
    EXPECT_THAT(rows(child), ElementsAre("0501.1", "0502"));
    EXPECT_THAT(rows(scenario::rootScenario), ElementsAre("0501", "0501.1", "0502"));
    m_draft->undo();
    EXPECT_THAT(rows(child), ElementsAre("0501", "0501.1", "0502"));
}

TEST_F(RowRemoval, OfTheRootTakesTheRowOutOfItsChildren) {
    apply(removal(scenario::rootScenario, "0501"));
    EXPECT_THAT(rows(scenario::rootScenario), ElementsAre("0501.1", "0502"));
    EXPECT_THAT(rows(child), ElementsAre("0501.1", "0502"));
}

// tpgg-cli set ПЛАН a3.0502.mo_code "" --scenario Вариант
TEST_F(RowRemoval, IsEveryCellOfTheRowSetEmpty) {
    apply({{child, "a3.0502.mo_code", 2022, "", "", {}}});
    EXPECT_THAT(rows(child), ElementsAre("0501", "0501.1"));
    EXPECT_THAT(rows(scenario::rootScenario), ElementsAre("0501", "0501.1", "0502"));
    // It comes back, and can be typed anew.
    apply({{child, "a3.0502.mo_code", 2022, "0502", "", {}}});
    EXPECT_THAT(rows(child), ElementsAre("0501", "0501.1", "0502"));
}

TEST_F(RowRemoval, OfAnOwnValueLeavesNothingOfTheParents) {
    apply({{child, "a3.0502.mo_code", 2022, "0599", "", {}}});
    apply(removal(child, "0502"));
    EXPECT_THAT(rows(child), ElementsAre("0501", "0501.1"));
}

TEST_F(RowRemoval, WhatTheParentsHaveStandsAgainWhenAskedFor) {
    apply({{child, "a3.0502.mo_code", 2022, "", "", {}}});
    scenario::Setting back{child, "a3.0502.mo_code", 2022, "", "", {}};
    back.toParent = true;
    apply({back});
    EXPECT_TRUE(m_draft->scenario(child)->overrides.empty());
    EXPECT_THAT(rows(child), ElementsAre("0501", "0501.1", "0502"));
}

}  // namespace
