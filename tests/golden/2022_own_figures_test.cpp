// Appendix 4 recommends volumes to each region; beside them stand those of the plan.
#include "core/decimal/russian.h"
#include "core/explain/own_figures.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using support::Filled2022;
using testing::ElementsAre;

/// «a2.07.volume: 0,51–0,73, 0,6».
std::vector<std::string> beside(const std::string& region, const support::Entries& entries) {
    Filled2022 plan(region, entries);
    scenario::Draft& draft = plan.draft();
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    const auto words = [](const std::optional<decimal::Decimal>& number) {
        return number ? decimal::printRussian(*number) : std::string("нет");
    };
    std::vector<std::string> lines;
    for (const explain::OwnFigure& own : explain::ownFigures(draft, draft.assignments(scenario::rootScenario),
                                                             *calculation.year(2022), *draft.edition().appendix(4))) {
        lines.push_back(own.path + ": " + words(own.low) + "–" + words(own.high) + ", " + words(own.figure));
    }
    return lines;
}

TEST(OwnFigures, StandBesideTheRowOfTheRegion) {
    // Appendix 4, line 1: К 0.7, visits 0.51–0.73, appeals 0.101–0.144, hospital 0.0102–0.0146, day hospital
    // 0.0028–0.004, palliative bed-days 0.064–0.092. A new plan starts with the low bounds.
    EXPECT_THAT(beside("Белгородская область", {{"2022:a2.08.volume", "0.15"}}),
                ElementsAre("coefficient.volume: 0,7–0,7, 0,7", "a2.07.volume: 0,51–0,73, 0,51",
                            "a2.08.volume: 0,101–0,144, 0,15", "a2.13.volume: 0,0102–0,0146, 0,0102",
                            "a2.10.volume: 0,0028–0,004, 0,0028", "a2.16.volume: 0,064–0,092, 0,064"));
}

TEST(OwnFigures, OfARegionThatTheTableLacksStandAlone) {
    EXPECT_EQ(beside("Учебная область", {{"2022:coefficient.volume", "0.8"}}).front(),
              "coefficient.volume: нет–нет, 0,8");
}

}  // namespace
