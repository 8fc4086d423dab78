// A register compared over scenarios: a row of one of them only, a mark set in another, and what the footers make of
// it.
#include "core/scenario/difference.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::ElementsAre;

constexpr scenario::ScenarioId variant = 2;

/// «0501 oms 1|», the mark of the base and of the variant.
std::vector<std::string> compared(bool onlyDifferences) {
    scenario::DraftContent content = Filled2022("Учебная область", {{"2022:a3.0501.mo_code", "0501"},
                                                                    {"2022:a3.0501.oms", "1"},
                                                                    {"2022:a3.0502.mo_code", "0502"},
                                                                    {"2022:a3.0502.oms", "1"}})
                                         .draft()
                                         .content();
    content.scenarios.push_back({variant, "Вариант", scenario::rootScenario, {}});
    scenario::Draft draft(std::move(content), "Проверка", [] { return std::string("2022-01-13T10:00:00"); });
    const std::vector<scenario::Setting> settings{{variant, "a3.0502.oms", 2022, "", "", {}},
                                                  {variant, "a3.0503.mo_code", 2022, "0503", "", {}},
                                                  {variant, "a3.0503.federal", 2022, "1", "", {}}};
    draft.apply(draft.prepare(settings).value.value());
    const programme::Calculation base = draft.calculate(scenario::rootScenario);
    const programme::Calculation other = draft.calculate(variant);
    const std::vector<scenario::ComparedSide> sides{{"Базовый", &draft.edition(), base.year(2022)},
                                                    {"Вариант", &draft.edition(), other.year(2022)}};
    const scenario::Comparison comparison = scenario::compare(sides, {3, 0, onlyDifferences}).value.value();
    std::vector<std::string> lines;
    for (const scenario::ComparedRow& row : comparison.rows) {
        for (std::size_t at = 0; at < comparison.columns.size(); ++at) {
            const scenario::FigureDifference& side = row.figures[at].sides[1];
            if (side.was || side.became) {
                lines.push_back(row.row->key + " " + comparison.columns[at]->key + " " + side.wasText() + "|"
                                + side.becameText());
            }
        }
    }
    return lines;
}

TEST(ListComparison, HasTheRowsOfEveryScenario) {
    EXPECT_THAT(compared(false),
                ElementsAre("0501 oms 1|1", "0502 oms 1|", "0503 federal |1", "total_mo budget_task 0|0",
                            "total_mo oms 2|1", "total_mo oms_prevention 0|0", "total_mo oms_deep_dispens 0|0",
                            "total_mo federal 0|1", "total_federal_mo budget_task 0|0", "total_federal_mo oms 0|0",
                            "total_federal_mo oms_prevention 0|0", "total_federal_mo oms_deep_dispens 0|0",
                            "total_federal_mo federal 0|1"));
}

TEST(ListComparison, OnItsDifferencesLeavesOutWhatIsAlike) {
    EXPECT_THAT(compared(true), testing::Not(testing::Contains("0501 oms 1|1")));
    EXPECT_THAT(compared(true), testing::Contains("0502 oms 1|"));
}

}  // namespace
