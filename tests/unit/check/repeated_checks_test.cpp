#include "core/check/repeated_checks.h"
#include "core/scenario/tree.h"
#include "tests/unit/check/told.h"

#include <gmock/gmock.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The published plan of 2015, checked after every edit by one object, as the window does.
class RepeatedChecks : public testing::Test {
protected:
    std::vector<std::string> told(const std::string& rule, scenario::ScenarioId id = scenario::rootScenario) {
        return linesOf(m_checks.run(m_draft, m_draft.assignments(id), m_draft.calculate(id)), rule);
    }
    std::vector<std::string> after(const std::string& rows, const std::string& rule = "sum") {
        planned::import(m_draft, rows);
        return told(rule);
    }

    scenario::Draft m_draft = planned::published();

private:
    check::RepeatedChecks m_checks;
};

TEST_F(RepeatedChecks, FollowEditsOfOneYearAndOfTheOther) {
    EXPECT_THAT(told("sum"), IsEmpty());
    const std::string rows = ".cost_oms@2016: Не равно сумме строк 21 + 22.1 + 22.2 + 22.3 + 23 + 24 + 25 + 26: "
                             "поправка в строке 27 – ";
    EXPECT_THAT(after(",2016,adjust.a2.27.cost_oms,0.1,закрытие итога\n"),
                ElementsAre("justified a2.20" + rows + "закрытие итога [8815.4|8815.5]"));
    // Another year is touched: the finding of 2016 stays.
    EXPECT_THAT(after(",2015,adjust.a2.28.cost_oms,0.1,проверка\n"),
                ElementsAre("justified a2.20" + rows + "закрытие итога [8815.4|8815.5]"));
    // No figure moves, only what is said of it.
    EXPECT_THAT(after(",2016,adjust.a2.27.cost_oms,0.1,по письму ФОМС\n"),
                ElementsAre("justified a2.20" + rows + "по письму ФОМС [8815.4|8815.5]"));
    EXPECT_THAT(after(",2016,adjust.a2.27.cost_oms,,\n"), IsEmpty());
}

TEST_F(RepeatedChecks, FollowAnOptionOfTheWholeFile) {
    EXPECT_THAT(told("sum"), IsEmpty());
    // Under `exact` totals add what is not rounded: the published table no longer closes to the last digit.
    EXPECT_FALSE(after(",,option.cost_method,exact,\n").empty());
    EXPECT_THAT(after(",,option.cost_method,printed_percap,\n"), IsEmpty());
}

TEST_F(RepeatedChecks, FollowAnotherScenario) {
    const auto created = scenario::prepareCreate(m_draft, "Без поправки");
    ASSERT_TRUE(created);
    m_draft.apply(*created.value);
    planned::import(m_draft, "Без поправки,2016,adjust.a2.13.cost_budget,0,проверка\n");
    const scenario::ScenarioId child = m_draft.scenarioNamed("Без поправки")->id;
    // Five corrections close the published table; the child takes one of them back.
    EXPECT_THAT(told("adjustment"), testing::SizeIs(5));
    EXPECT_THAT(told("adjustment", child), testing::SizeIs(4));
    EXPECT_THAT(told("adjustment"), testing::SizeIs(5));
}

}  // namespace
