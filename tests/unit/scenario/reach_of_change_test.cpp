#include "core/scenario/reach_of_change.h"
#include "tests/unit/scenario/support.h"

#include <gtest/gtest.h>

namespace {

using scenario::rootScenario;
using scenario::ScenarioId;

/// Two hundred scenarios under the root, each with a volume of its own; their numbers are 2 … 201.
scenario::DraftContent twoHundredChildren() {
    auto content = scenario::DraftContent::create(support::edition("2015"), "Астраханская область", 2015);
    content.scenarios.front().overrides[{"population.insured", 2016}] = {"979898", "", "", ""};
    for (ScenarioId id = 2; id <= 201; ++id) {
        content.scenarios.push_back({id, "Сценарий " + std::to_string(id), rootScenario, {}});
        content.scenarios.back().overrides[{"a2.28.volume", 2016}] = {"0.318", "", "", ""};
    }
    return content;
}

scenario::Change populationTo(const std::string& value) {
    scenario::ChangeItem item{rootScenario, {"population.insured", 2016}, {}, programme::Assignment{value, "", "", ""}};
    return {"", "", "", {std::move(item)}, {}, {}};
}

TEST(ScenariosToTry, AnEditOfTheBaseComputesNoneOfTwoHundredChildrenWithShortNumbers) {
    const auto content = twoHundredChildren();
    EXPECT_EQ(scenario::ReachOfChange(content, populationTo("979900")).scenarios().size(), 201U);
    EXPECT_EQ(scenariosToTry(content, populationTo("979900")), std::vector<ScenarioId>{rootScenario});
    EXPECT_EQ(scenariosToTry(content, populationTo("999999999999")), std::vector<ScenarioId>{rootScenario});
}

TEST(ScenariosToTry, TheTitleBlockComputesNothing) {
    auto change = populationTo("979900");
    change.items.front().key = {"document.number", 0};
    EXPECT_EQ(scenariosToTry(twoHundredChildren(), change), std::vector<ScenarioId>());
}

TEST(ScenariosToTry, AnEditOfSeveralComputesEachOfThem) {
    auto change = populationTo("979900");
    change.items.push_back(change.items.front());
    change.items.back().scenario = 57;
    EXPECT_EQ(scenariosToTry(twoHundredChildren(), change), (std::vector<ScenarioId>{rootScenario, 57}));
}

TEST(ScenariosToTry, AChildWithALongNumberIsComputedAndSoIsWhatInheritsIt) {
    auto content = twoHundredChildren();
    content.scenarios[56].overrides[{"a2.28.unit_cost", 2016}] = {"1234567890123", "", "", ""};
    content.scenarios.push_back({202, "Под ним", 57, {}});
    EXPECT_EQ(scenariosToTry(content, populationTo("979900")), (std::vector<ScenarioId>{rootScenario, 57, 202}));
    content.scenarios.back().frozen = true;
    EXPECT_EQ(scenariosToTry(content, populationTo("979900")), (std::vector<ScenarioId>{rootScenario, 57}));
}

TEST(ScenariosToTry, ALongNumberIsComputedInEachChildThatInheritsIt) {
    const auto content = twoHundredChildren();
    EXPECT_EQ(scenariosToTry(content, populationTo("1234567890123")).size(), 201U);
}

}  // namespace
