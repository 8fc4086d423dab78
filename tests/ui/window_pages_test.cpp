// What stands over the tables of the other appendices: the switch to a companion, parameters, the button of a chart.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/parameter_line.h"
#include "ui/window/plan_pages.h"
#include "ui/window/table_head.h"

#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace {

class PagesOfAppendices : public testing::Test {
protected:
    explicit PagesOfAppendices(QSize size = {1366, 768}) {
        m_window.resize(size);
        m_window.show();
        m_window.showPlan(m_shownPlan, QStringLiteral("training.tpgg"));
        QTest::qWait(20);
    }
    ~PagesOfAppendices() override { m_window.closePlan(); }

    void open(const form::CellAddress& cell) {
        m_window.goTo({{ui::PageKind::Appendix, cell.appendix}, 2022, cell});
        QTest::qWait(10);
    }
    [[nodiscard]] ui::AppendixPage& page() { return *m_window.pages().appendix(); }
    [[nodiscard]] ui::SegmentedSwitch* companion() { return page().head().findChild<ui::SegmentedSwitch*>(); }
    [[nodiscard]] QToolButton* chartButton() { return page().head().findChild<QToolButton*>(); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, m_folder.path()};
};

class PagesInASmallWindow : public PagesOfAppendices {
protected:
    PagesInASmallWindow() : PagesOfAppendices({1024, 600}) {}
};

class PagesInAWideWindow : public PagesOfAppendices {
protected:
    PagesInAWideWindow() : PagesOfAppendices({1920, 1080}) {}
};

// Official headings are long: taller ones leave no column of a table outside the window.
TEST_F(PagesInAWideWindow, AllColumnsOfProfilesAreInSight) {
    open({11, "9", "bed_days"});
    const ui::GridView& view = page().view();
    EXPECT_EQ(page().labelMode(), ui::LabelMode::Full);
    const int last = page().model().columnCount() - 1;
    EXPECT_LE(view.columnViewportPosition(last) + view.columnWidth(last), view.viewport()->width());
}

TEST_F(PagesOfAppendices, ASwitchLeadsToTheSameProfileInTheOtherTable) {
    open({11, "9", "corrected_hospitalisations"});
    ASSERT_NE(companion(), nullptr);
    EXPECT_EQ(plain(companion()->items().join(QLatin1Char('|'))), "11 Стационар|12 Вне территории");
    EXPECT_EQ(companion()->current(), 0);
    companion()->setCurrent(1);
    EXPECT_EQ(page().currentCell()->path(), "a12.5.9.hosp_per_1000");
    EXPECT_EQ(companion()->current(), 1);
    companion()->setCurrent(0);
    EXPECT_EQ(page().currentCell()->path(), "a11.9.hospitalisations_per_1000");
    open({10, "04", "plan_budget_funding"});
    EXPECT_EQ(companion(), nullptr);
}

// What has no counterpart leaves the other table where it was.
TEST_F(PagesOfAppendices, ARowOfOneTableAloneMovesNothingInTheOther) {
    open({12, "5.4", "vol_in"});
    open({11, "39", "bed_days"});
    companion()->setCurrent(1);
    EXPECT_EQ(page().currentCell()->path(), "a12.5.4.vol_in");
}

TEST_F(PagesOfAppendices, ParametersStandOverTheTableTheyMake) {
    open({11, "9", "corrected_hospitalisations"});
    auto* line = page().findChild<ui::ParameterLine*>();
    ASSERT_NE(line, nullptr);
    const QStringList words = line->words();
    EXPECT_EQ(words.at(0), QStringLiteral("Доля детей"));
    EXPECT_EQ(plain(words.last()), "980 000");
    const std::vector<scenario::Setting> gone{
        {scenario::rootScenario, "population.share_children", 2022, "", "проверка", {}}};
    ASSERT_TRUE(m_shownPlan.apply(gone).empty());
    EXPECT_EQ(line->words().at(1), QStringLiteral("не введено · Ввести…"));
    line->findChild<ui::LinkButton*>()->click();
    EXPECT_EQ(m_window.pages().page().kind, ui::PageKind::Populations);
}

// Rows of this table have no numbers: their place is their name, and it is read from its beginning.
TEST_F(PagesOfAppendices, ThePlaceOfARowWithoutANumberIsRead) {
    open({11, "9", "bed_days"});
    const QLineEdit& name = page().formulaLine().nameBox();
    EXPECT_EQ(plain(name.text()), "стр. «Кардиология», гр. 4");
    EXPECT_GT(name.width(), name.fontMetrics().horizontalAdvance(name.text()) + 8);
    open({11, "39", "bed_days"});
    EXPECT_EQ(name.width(), 250);
    EXPECT_EQ(name.cursorPosition(), 0);
    open({5, "40", "due_men"});
    EXPECT_EQ(page().formulaLine().nameBox().width(), 126);
}

TEST_F(PagesOfAppendices, AButtonShowsTheChartAndTakesItAway) {
    open({5, "40", "insured_men"});
    ASSERT_NE(chartButton(), nullptr);
    EXPECT_FALSE(chartButton()->isChecked());
    chartButton()->click();
    EXPECT_EQ(m_window.inspector().tab(), ui::InspectorTab::Chart);
    EXPECT_TRUE(chartButton()->isChecked());
    chartButton()->click();
    EXPECT_EQ(m_window.inspector().tab(), ui::InspectorTab::Passport);
    EXPECT_TRUE(m_window.inspector().isVisible());
    m_window.inspector().setTab(ui::InspectorTab::Chart);
    EXPECT_TRUE(chartButton()->isChecked());
    open({2, "28", "volume"});
    EXPECT_EQ(chartButton(), nullptr);
}

// A list has texts and marks, which want the width of the window more.
TEST_F(PagesOfAppendices, BesideAListTheInspectorIsOpenForWhoeverOpensIt) {
    open({5, "40", "insured_men"});
    EXPECT_TRUE(m_window.inspector().isVisible());
    open({3, "990101", "oms"});
    EXPECT_FALSE(m_window.inspector().isVisible());
    EXPECT_FALSE(m_window.actions().inspectorPanel->isChecked());
    m_window.goTo({{ui::PageKind::Summary, 0}, 2022, std::nullopt});
    open({5, "40", "insured_men"});
    EXPECT_TRUE(m_window.inspector().isVisible());
    open({3, "990101", "oms"});
    m_window.actions().inspectorPanel->trigger();
    EXPECT_TRUE(m_window.inspector().isVisible());
    open({5, "40", "insured_men"});
    open({3, "990101", "oms"});
    EXPECT_TRUE(m_window.inspector().isVisible());
    m_window.actions().resetLayout->trigger();
    EXPECT_FALSE(m_window.inspector().isVisible());
    open({5, "40", "insured_men"});
    EXPECT_TRUE(m_window.inspector().isVisible());
}

TEST_F(PagesInASmallWindow, AFoldedInspectorIsWishedForEachKindOfTable) {
    open({3, "990101", "oms"});
    m_window.resize(1366, 768);
    QTest::qWait(10);
    EXPECT_FALSE(m_window.inspector().isVisible());
    open({5, "40", "insured_men"});
    EXPECT_TRUE(m_window.inspector().isVisible());
}

TEST_F(PagesInASmallWindow, TheSwitchIsNeverCut) {
    open({11, "9", "bed_days"});
    EXPECT_GE(companion()->width(), companion()->sizeHint().width());
    EXPECT_EQ(plain(companion()->items().join(QLatin1Char('|'))), "11 Стационар|12 Вне территории");
    chartButton()->click();
    QTest::qWait(10);
    EXPECT_EQ(plain(companion()->items().join(QLatin1Char('|'))), "11|12");
    EXPECT_GE(companion()->width(), companion()->sizeHint().width());
}

TEST_F(PagesInASmallWindow, TheChartOpensThePanelAndFoldsItAgain) {
    open({5, "40", "insured_men"});
    ASSERT_FALSE(m_window.inspector().isVisible());
    chartButton()->click();
    EXPECT_TRUE(m_window.inspector().isVisible());
    EXPECT_EQ(m_window.inspector().tab(), ui::InspectorTab::Chart);
    chartButton()->click();
    EXPECT_FALSE(m_window.inspector().isVisible());
    EXPECT_FALSE(chartButton()->isChecked());
}

}  // namespace
