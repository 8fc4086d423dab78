#include "tests/support/sample_draft.h"

#include <gtest/gtest.h>

namespace {

/// The 2015 form with inputs that no window or file would accept.
programme::YearResult filled(std::initializer_list<std::pair<const char*, const char*>> inputs) {
    auto content = scenario::DraftContent::create(support::edition("2015"), "Астраханская область", 2015);
    for (const auto& [path, value] : inputs) {
        content.scenarios.front().overrides[{path, 2015}] = {value, "проверка", "", ""};
    }
    scenario::Draft draft(std::move(content), "Проверка", [] { return std::string(); });
    return *draft.calculate(scenario::rootScenario).year(2015);
}

programme::CellView at(const programme::YearResult& result, std::string_view path) {
    return result.cell(form::CellAddress::fromPath(path).value());
}

TEST(Outgrown, AFigureThatFitsNoNumberEndsNothingAndMakesItsTotalsIncomplete) {
    const auto result = filled({{"population.insured", "1000000"},
                                {"a2.28.volume", "99999999999999"},
                                {"a2.28.unit_cost", "99999999999999"},
                                {"a2.31.volume", "0.56"},
                                {"a2.31.unit_cost", "1333.4"}});
    EXPECT_EQ(at(result, "a2.28.percap_oms").plain(), "");
    EXPECT_TRUE(at(result, "a2.28.percap_oms").incomplete);
    EXPECT_EQ(at(result, "a2.31.percap_oms").plain(), "746.7");
    EXPECT_FALSE(at(result, "a2.31.percap_oms").incomplete);
    EXPECT_EQ(at(result, "a2.38.percap_oms").plain(), "746.7");
    EXPECT_TRUE(at(result, "a2.38.percap_oms").incomplete);
    EXPECT_EQ(result.outgrown().front().path(), "a2.28.percap_oms");
}

TEST(Outgrown, NothingIsListedWhereEveryFigureFits) {
    EXPECT_TRUE(filled({{"population.insured", "99999999999999"}, {"a2.28.volume", "9999"}}).outgrown().empty());
}

TEST(Outgrown, AFigureLeavesRoomForItsPercentageAndTenDecimals) {
    const auto result = filled(
        {{"population.insured", "99999999999999"}, {"a2.28.volume", "99999999999999"}, {"a2.28.unit_cost", "10"}});
    // 999 999 999 999 990 roubles a head × 99 999 999 999 999 = 10^29 roubles, 10^23 millions
    EXPECT_EQ(at(result, "a2.28.percap_oms").plain(), "999999999999990.0");
    EXPECT_EQ(result.outgrown().front().path(), "a2.28.cost_oms");
}

TEST(Outgrown, ANormativeThatOutgrowsWithItsCoefficientIsAnOutgrownCell) {
    auto content = scenario::DraftContent::create(support::edition("2022"), "Учебная область", 2022);
    auto& values = content.scenarios.front().overrides;
    values[{"norm.2.33.unit_cost", 2022}] = {"99999999999999.9999999999", "", "", ""};
    values[{"coefficient.kd", 2022}] = {"99999999999999.9999999999", "", "", ""};
    scenario::Draft draft(std::move(content), "Проверка", [] { return std::string(); });
    const auto calculation = draft.calculate(scenario::rootScenario);
    EXPECT_EQ(calculation.year(2022)->outgrown().front().path(), "a2.33.unit_cost");
}

}  // namespace
