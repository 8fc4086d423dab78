// The chart beside a table: bars of its rows, of the year in sight, that lead to them.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/paired_bars_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/inspector.h"
#include "ui/window/table_chart_view.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class ChartBesideATable : public testing::Test {
protected:
    ChartBesideATable() {
        m_inspector.resize(320, 700);
        m_inspector.show();
    }
    void showTable(int appendix, const char* row, const char* column) {
        m_inspector.showCell(form::CellAddress{appendix, row, column});
    }
    [[nodiscard]] bool offersChart() const {
        return m_inspector.findChild<QTabBar*>()->isTabVisible(static_cast<int>(ui::InspectorTab::Chart));
    }
    [[nodiscard]] const ui::PairedBar& bar(std::size_t place) const {
        return m_inspector.chart().chart().bars().at(place);
    }

    ui::ShownPlan m_shownPlan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::Inspector m_inspector{m_shownPlan};
};

TEST_F(ChartBesideATable, IsOfferedWhereTheFormHasOne) {
    showTable(5, "5", "insured_men");
    EXPECT_TRUE(offersChart());
    showTable(2, "23.1", "volume");
    EXPECT_FALSE(offersChart());
}

// Who chose the chart finds it beside the next table that has one.
TEST_F(ChartBesideATable, IsChosenAgainBesideTheNextTable) {
    showTable(5, "5", "insured_men");
    m_inspector.setTab(ui::InspectorTab::Chart);
    showTable(2, "23.1", "volume");
    EXPECT_EQ(m_inspector.tab(), ui::InspectorTab::Passport);
    showTable(10, "04", "plan_budget_funding");
    EXPECT_EQ(m_inspector.tab(), ui::InspectorTab::Chart);
    EXPECT_EQ(plain(m_inspector.chart().panel().caption().title), "План и факт, 2022 год");
}

TEST_F(ChartBesideATable, JoinsAgesByFiveAndFollowsTheYear) {
    showTable(5, "5", "insured_men");
    m_inspector.setTab(ui::InspectorTab::Chart);
    ASSERT_EQ(m_inspector.chart().chart().bars().size(), 20U);
    EXPECT_EQ(bar(0).name, QStringLiteral("0–4"));
    EXPECT_EQ(bar(19).name, QStringLiteral("95 и старше"));
    m_shownPlan.setYear(2023);
    showTable(5, "5", "insured_men");
    EXPECT_EQ(plain(m_inspector.chart().panel().caption().title), "Подлежат осмотрам, 2023 год");
}

// The right panel is 283 wide in a window of 1366: no tab is cut, and none is scrolled away.
TEST_F(ChartBesideATable, ItsTabHasRoomBesideTheOthers) {
    m_inspector.resize(283, 660);
    showTable(5, "5", "insured_men");
    m_inspector.setTab(ui::InspectorTab::Chart);
    QTest::qWait(1);
    const auto* tabs = m_inspector.findChild<QTabBar*>();
    const QRect chart = tabs->tabRect(static_cast<int>(ui::InspectorTab::Chart));
    const QImage drawn = m_inspector.findChild<QTabBar*>()->grab(chart.adjusted(6, 6, -6, -6)).toImage();
    bool hasInk = false;
    for (int x = 0; x < drawn.width(); ++x) {
        hasInk = hasInk || drawn.pixel(x, drawn.height() / 2) != drawn.pixel(0, 0);
    }
    EXPECT_TRUE(hasInk);
    EXPECT_GE(tabs->tabRect(0).left(), 0);
    EXPECT_LE(chart.right(), 283);
}

TEST_F(ChartBesideATable, ABarLeadsToItsRow) {
    showTable(5, "5", "insured_men");
    m_inspector.setTab(ui::InspectorTab::Chart);
    const QSignalSpy asked(&m_inspector, &ui::Inspector::cellRequested);
    emit m_inspector.chart().chart().markChosen(2);  // the second bar, men
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<form::CellAddress>(), (form::CellAddress{5, "10", "due_men"}));
}

}  // namespace
