// The chart beside a table: bars of its rows, of the year in sight, that lead to them.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/paired_bars_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/bar_figures.h"
#include "ui/window/inspector.h"
#include "ui/window/table_chart_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

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
    void openAges(const char* row) {
        showTable(5, row, "insured_men");
        m_inspector.setTab(ui::InspectorTab::Chart);
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
    EXPECT_EQ(bar(0).name, QStringLiteral("95+"));
    EXPECT_EQ(bar(19).name, QStringLiteral("0–4"));
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
    emit m_inspector.chart().chart().markChosen(4);  // the second bar, men: each side has a bar and its frame
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<form::CellAddress>(), (form::CellAddress{5, "95", "due_men"}));
}

TEST_F(ChartBesideATable, TheArrowsGoByAges) {
    openAges("40");
    ui::PairedBarsChart& chart = m_inspector.chart().chart();
    chart.setCurrentMark(1);
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(chart.currentMark(), 4);
    QTest::keyClick(&chart, Qt::Key_Up);
    EXPECT_EQ(chart.currentMark(), 0);
    QTest::keyClick(&chart, Qt::Key_Up);
    EXPECT_EQ(chart.currentMark(), 0);
}

TEST_F(ChartBesideATable, ASentenceSaysBothSums) {
    openAges("40");
    EXPECT_EQ(plain(m_inspector.chart().sentence()), "Осмотру подлежат 694 161 из 980 000 застрахованных");
    m_inspector.showCell(form::CellAddress{8, "1", "visit_cost"});
    EXPECT_TRUE(m_inspector.chart().findChild<QLabel*>()->isHidden());
}

// 35–39 are rows 40–44; figures are of resources/samples/training-2022.csv.
TEST_F(ChartBesideATable, TheAgesOfTheCurrentRowStandUnderIt) {
    openAges("42");
    EXPECT_EQ(m_inspector.chart().chart().currentBar(), 12);
    const QStringList words = m_inspector.chart().figures().words();
    ASSERT_EQ(words.size(), 9);
    EXPECT_EQ(plain(words.join(QLatin1Char('|'))),
              "35–39|мужчины|женщины|застрахованы|31 890|33 194|подлежат|20 569|21 409");
    openAges("4");
    EXPECT_EQ(m_inspector.chart().chart().currentBar(), -1);
    EXPECT_TRUE(m_inspector.chart().figures().isHidden());
}

// A chart without wholes says its figures in the unit of its columns.
TEST_F(ChartBesideATable, FiguresOfOtherChartsStandUnderThemToo) {
    showTable(12, "5.9", "vol_in");
    m_inspector.setTab(ui::InspectorTab::Chart);
    const QStringList words = m_inspector.chart().figures().words();
    ASSERT_EQ(words.size(), 6);
    EXPECT_EQ(words.at(0), QStringLiteral("Кардиология"));
    EXPECT_EQ(plain(words.at(4)), "571");
    EXPECT_EQ(plain(words.at(5)), "8 935");
}

// The month of a child of the first year is a row under that year.
TEST_F(ChartBesideATable, AMonthBelongsToItsAge) {
    openAges("5.3");
    EXPECT_EQ(m_inspector.chart().chart().currentBar(), 19);
}

TEST_F(ChartBesideATable, AFactIsALineAcrossItsBar) {
    openAges("40");
    const auto lines = [this] { return m_inspector.chart().chart().pictureAt({300, 600}).lines.size(); };
    const std::size_t before = lines();
    std::vector<scenario::Setting> facts;
    for (const char* row : {"40", "41", "42", "43", "44"}) {
        facts.push_back(
            {scenario::rootScenario, std::string("fact.a5.") + row + ".due_men", 2021, "4000", "ф. 131", {}});
    }
    ASSERT_TRUE(m_shownPlan.apply(facts).empty());
    openAges("40");
    EXPECT_EQ(plain(bar(12).first.fact.printed), "20 000");
    EXPECT_EQ(bar(12).second.fact.value, std::nullopt);
    EXPECT_EQ(lines(), before + 2);  // of the bar, and of the legend
    const ui::ChartPicture picture = m_inspector.chart().chart().pictureAt({300, 600});
    EXPECT_EQ(picture.keys.size(), 2U);
    const bool isThick = std::ranges::any_of(
        picture.lines, [](const ui::ChartLine& line) { return line.ink == ui::Role::Text && line.width > 1; });
    EXPECT_TRUE(isThick);
}

TEST(ChartOfAnEmptyTable, SaysWhatIsMissingAndPastesIt) {
    scenario::DraftContent content = scenario::DraftContent::create(support::edition("2022"), "Учебная область", 2022);
    ui::ShownPlan plan(std::move(content), QStringLiteral("Петрова А. В."));
    ui::Inspector inspector(plan);
    inspector.show();
    inspector.showCell(form::CellAddress{5, "40", "insured_men"});
    inspector.setTab(ui::InspectorTab::Chart);
    ASSERT_TRUE(inspector.chart().panel().isEmpty());
    auto* link = inspector.chart().findChild<ui::LinkButton*>();
    EXPECT_EQ(link->text(), QStringLiteral("Вставить таблицу…"));
    const QSignalSpy asked(&inspector, &ui::Inspector::pasteRequested);
    link->click();
    EXPECT_EQ(asked.size(), 1);
}

}  // namespace
