// What last year's plan left: a block of the table, a line of the passport, a side of the comparison.
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/compared_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

class LastYearShown : public testing::Test {
protected:
    LastYearShown() {
        const std::vector<scenario::Setting> facts{
            {scenario::rootScenario, "previous.a2.02.cost_budget", 2015, "85.15", "план на 2014 год", {}},
            {scenario::rootScenario, "previous.a2.38.cost_oms", 2015, "8000.1", "план на 2014 год", {}}};
        EXPECT_TRUE(m_document.apply(facts).empty());
        m_model.setYearsTogether(ui::YearColumns::Cost);
    }

    [[nodiscard]] QModelIndex at(const char* row, int section) const {
        return m_model.index(m_model.appendix().rowIndex(row), section);
    }

    ui::ShownPlan m_document{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::AppendixModel m_model{m_document, 2};
};

TEST_F(LastYearShown, StandsBeforeTheProgrammeYears) {
    const int first = static_cast<int>(m_model.appendix().leading.size());
    EXPECT_EQ(m_model.columnCount(), first + 8);
    EXPECT_EQ(m_model.yearOf(at("02", first)), 2014);
    EXPECT_EQ(at("02", first).data().toString(), QStringLiteral("85,15"));
    EXPECT_EQ(at("38", first + 1).data().toString(), QStringLiteral("8\u00A0000,1"));
    EXPECT_EQ(m_model.yearOf(at("02", first + 2)), 2015);
    EXPECT_EQ(m_model.heading(false).spans.at(static_cast<std::size_t>(first)).text,
              QStringLiteral("2014\u00A0год, прошлый план"));
}

TEST_F(LastYearShown, AFactIsTypedIntoItsOwnParameter) {
    const QModelIndex total = at("38", static_cast<int>(m_model.appendix().leading.size()) + 1);
    ASSERT_TRUE(m_model.setData(total, QStringLiteral("8000,2"), Qt::EditRole));
    EXPECT_EQ(m_document.assignments().value("previous.a2.38.cost_oms", 2015), "8000.2");
    EXPECT_FALSE(m_document.assignments().find("a2.38.cost_oms", 2015));
    m_document.undo();
    EXPECT_EQ(total.data().toString(), QStringLiteral("8\u00A0000,1"));
}

TEST_F(LastYearShown, GoesWhenItIsNotWanted) {
    m_model.setLastYearShown(false);
    EXPECT_EQ(m_model.yearOf(m_model.index(0, static_cast<int>(m_model.appendix().leading.size()))), 2015);
}

TEST_F(LastYearShown, IsASideOfTheComparisonOfYears) {
    ui::ComparedPlan plan(m_document);
    plan.setSubject(ui::ComparedBy::Years);
    const ui::SideChoice last = plan.every().front();
    EXPECT_EQ(plan.nameOf(last), "2014 год, прошлый план");
    EXPECT_FALSE(plan.isChosen(last));
    plan.choose(last, true);
    ASSERT_TRUE(plan.canCompare());
    const auto side = static_cast<std::size_t>(std::ranges::find(plan.sides(), last) - plan.sides().begin());
    EXPECT_EQ(plan.comparison().row("38")->figures.at(5).sides.at(side).became->toPlain(), "8000.1");
    EXPECT_NE(plan.splitRefusal(side).find("известны только числа таблицы"), std::string::npos);
}

}  // namespace
