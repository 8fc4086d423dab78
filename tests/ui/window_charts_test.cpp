#include "tests/ui/window_plan.h"
#include "ui/chart/charts_page.h"
#include "ui/chart/plan_panels.h"
#include "ui/chart/stacked_bars_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"

#include <QAction>
#include <QApplication>
#include <QPrintDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace {

class ChartsInTheWindow : public testing::Test {
protected:
    ChartsInTheWindow() {
        m_window.resize(1366, 768);
        m_window.showPlan(m_shownPlan, QStringLiteral("sample.tpgg"));
        m_window.show();
        m_shownPlan.setYear(2016);
        m_window.actions().charts->trigger();
        QApplication::processEvents();
    }
    ~ChartsInTheWindow() override { m_window.closePlan(); }

    ui::ChartsPage* page() { return qobject_cast<ui::ChartsPage*>(m_window.pages().currentWidget()); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, m_folder.path()};
};

TEST_F(ChartsInTheWindow, AreAPageOfTheTree) {
    ASSERT_NE(page(), nullptr);
    EXPECT_EQ(plain(m_window.tree().currentItem()->text(0)), "Диаграммы");
    EXPECT_EQ(plain(page()->panels().conditionsChart().bars().front().printed), "5 292,6");
}

TEST_F(ChartsInTheWindow, FollowTheYearOfTheToolBarAndUndo) {
    const std::vector<scenario::Setting> settings{
        {m_shownPlan.scenario(), "a2.05.volume", 2016, "0.030", "проверка", ""}};
    ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    EXPECT_EQ(plain(page()->panels().conditionsChart().bars().front().printed), "5 793,5");
    m_window.actions().undo->trigger();
    EXPECT_EQ(plain(page()->panels().conditionsChart().bars().front().printed), "5 292,6");
    m_window.actions().previousYear->trigger();
    EXPECT_EQ(plain(page()->panels().conditionsChart().bars().front().printed), "5 133,0");
}

TEST_F(ChartsInTheWindow, PrintThemselves) {
    QString asked;
    QTimer::singleShot(0, &m_window, [&asked] {
        if (auto* dialog = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget())) {
            asked = dialog->windowTitle();
            dialog->reject();
        }
    });
    QTest::keyClick(&m_window, Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(asked, QStringLiteral("Печать диаграмм"));
    EXPECT_EQ(m_window.pages().page(), (ui::PageId{ui::PageKind::Charts, 0}));
}

TEST_F(ChartsInTheWindow, LeadToTheAppendixOfAMissingYearAndBack) {
    m_shownPlan.setYear(2017);
    emit page()->appendixRequested(2);
    EXPECT_EQ(m_window.pages().page(), (ui::PageId{ui::PageKind::Appendix, 2}));
    m_window.actions().back->trigger();
    EXPECT_EQ(m_window.pages().page(), (ui::PageId{ui::PageKind::Charts, 0}));
}

TEST_F(ChartsInTheWindow, LeadToTheCellOfAParameter) {
    page()->open(ui::ChartsPart::Sensitivity);
    emit page()->parameterRequested(QStringLiteral("a2.28.volume"), 2016);
    EXPECT_EQ(m_window.place().cell->path(), "a2.28.volume");
    m_window.actions().back->trigger();
    ASSERT_NE(page(), nullptr);
    emit page()->parameterRequested(QStringLiteral("population.insured"), 2016);
    EXPECT_EQ(m_window.pages().page(), (ui::PageId{ui::PageKind::Populations, 0}));
}

}  // namespace
