#include "core/scenario/tree.h"
#include "tests/ui/window_plan.h"
#include "ui/check/check_panel.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/start/start_page.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_field.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"
#include "ui/window/totals_line.h"

#include <QAction>
#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace {

/// The way of a first run: the start page is on the screen, then the sample is chosen there.
class WindowFromTheStart : public testing::Test {
protected:
    explicit WindowFromTheStart(QSize size = {1366, 768}) {
        m_window.resize(size);
        m_window.showStart();
        m_window.show();
        settle();
        m_window.showPlan(m_shownPlan, QStringLiteral("sample.tpgg"));
        settle();
    }
    ~WindowFromTheStart() override { m_window.closePlan(); }

    /// One round draws the window, the next ones take what timers and layouts have asked for.
    static void settle() {
        for (int round = 0; round < 4; ++round) {
            QTest::qWait(10);
        }
    }
    void resize(int width, int height) {
        m_window.resize(width, height);
        settle();
    }
    int rightEdge() const {
        const ui::Inspector& inspector = m_window.inspector();
        return inspector.mapTo(&m_window, QPoint(inspector.width(), 0)).x();
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, m_folder.path()};
};

TEST_F(WindowFromTheStart, PanelsHaveTheirUsualWidths) {
    EXPECT_EQ(m_window.tree().width(), 198);
    EXPECT_EQ(m_window.inspector().width(), 280);
    EXPECT_EQ(rightEdge(), 1366);
}

TEST_F(WindowFromTheStart, PanelsFollowAWindowThatBecomesWide) {
    resize(1920, 1080);
    EXPECT_EQ(m_window.tree().width(), 230);
    EXPECT_EQ(m_window.inspector().width(), 320);
    EXPECT_EQ(rightEdge(), 1920);
}

TEST_F(WindowFromTheStart, ALowWindowGivesTheThreeRowsBackWhenItGrows) {
    const int before = m_window.checkPanel().list().viewport()->height();
    EXPECT_GE(before, 72);
    resize(1024, 600);
    EXPECT_TRUE(m_window.checkPanel().isFolded());
    EXPECT_FALSE(m_window.inspector().isVisible());
    resize(1366, 768);
    EXPECT_EQ(m_window.checkPanel().list().viewport()->height(), before);
    EXPECT_TRUE(m_window.inspector().isVisible());
    EXPECT_EQ(m_window.inspector().width(), 280);
}

TEST_F(WindowFromTheStart, TheStatusBarKeepsTheWholeCost) {
    EXPECT_EQ(m_window.totals().shownNames(),
              (QStringList{QStringLiteral("На 1 жителя (бюджет)"), QStringLiteral("На 1 застрахованного (ОМС)"),
                           QStringLiteral("Бюджет"), QStringLiteral("ОМС"), QStringLiteral("Всего")}));
    m_window.totals().setRemark(QStringLiteral("Выделено 12, сумма 123 456 789,1"));
    EXPECT_EQ(m_window.totals().shownNames().constLast(), QStringLiteral("Всего"));
    resize(1024, 600);
    EXPECT_LT(m_window.totals().shownNames().size(), 5);
    EXPECT_EQ(m_window.totals().shownNames().constLast(), QStringLiteral("Всего"));
    m_window.totals().setRemark(QStringLiteral("Сделано: ") + QStringLiteral("индексация ").repeated(30));
    EXPECT_EQ(m_window.totals().shownNames(), QStringList{QStringLiteral("Всего")});
}

TEST_F(WindowFromTheStart, TheYearNeverMovesUnderALongNameOfAScenario) {
    auto* years = m_window.findChild<ui::SegmentedSwitch*>();
    const QPoint before = years->mapTo(&m_window, QPoint());
    const text::Findings refused = m_shownPlan.create(scenario::prepareCreate(
        m_shownPlan.draft(), "Сокращение стационара и рост дневных стационаров на пять процентов в год"));
    ASSERT_TRUE(refused.empty());
    settle();
    EXPECT_EQ(years->mapTo(&m_window, QPoint()), before);
    m_window.pages().open({ui::PageKind::Compare, 0});
    settle();
    EXPECT_EQ(years->mapTo(&m_window, QPoint()), before);
}

TEST_F(WindowFromTheStart, TheUsualLayoutComesBack) {
    m_window.tree().setMinimumWidth(400);
    settle();
    m_window.tree().setMinimumWidth(190);
    ASSERT_EQ(m_window.tree().width(), 400);
    m_window.actions().resetLayout->trigger();
    settle();
    EXPECT_EQ(m_window.tree().width(), 198);
    EXPECT_EQ(m_window.inspector().width(), 280);
}

TEST_F(WindowFromTheStart, NumbersOfFindingsAreNeverCut) {
    QTableView& list = m_window.checkPanel().list();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        for (int column = 2; column < 5; ++column) {
            const QModelIndex index = list.model()->index(row, column);
            const QVariant font = index.data(Qt::FontRole);
            const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : list.font());
            EXPECT_LE(metrics.horizontalAdvance(index.data().toString()) + 8, list.columnWidth(column));
        }
    }
    int all = 0;
    for (int column = 0; column < 5; ++column) {
        all += list.columnWidth(column);
    }
    // The last number stands 8 px clear of the edge.
    EXPECT_EQ(all + 8, list.viewport()->width());
}

TEST_F(WindowFromTheStart, AFindingWithoutFiguresIsReadOverTheirColumns) {
    QTableView& list = m_window.checkPanel().list();
    int joined = 0;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const bool figures = !list.model()->index(row, 2).data().toString().isEmpty();
        EXPECT_EQ(list.columnSpan(row, 1) == 1, figures);
        joined += figures ? 0 : 1;
    }
    EXPECT_GT(joined, 0);
}

TEST_F(WindowFromTheStart, ATotalThatOpensTheFormIsNotPinned) {
    EXPECT_TRUE(m_window.pages().appendix(1).view().pinnedRows().isEmpty());
    EXPECT_EQ(m_window.pages().appendix(2).view().pinnedRows(), QList<int>{50});
    m_window.pages().open({ui::PageKind::Appendix, 1});
    settle();
    EXPECT_TRUE(m_window.pages().appendix()->currentCell().has_value());
    EXPECT_FALSE(m_window.pages().appendix()->view().isRowHidden(0));
}

TEST_F(WindowFromTheStart, UndoGoesToTheCellAndLeavesNoBars) {
    m_shownPlan.setYear(2016);
    ui::AppendixPage& page = *m_window.pages().appendix();
    page.goTo(*form::CellAddress::fromPath("a2.28.volume"));
    ASSERT_TRUE(page.model().setData(page.view().currentIndex(), QStringLiteral("0,334"), Qt::EditRole));
    const auto total = *form::CellAddress::fromPath("a2.38.cost_oms");
    ASSERT_TRUE(m_shownPlan.isConsequence(total, 2016));
    page.goTo(*form::CellAddress::fromPath("a2.02.volume"));
    m_window.actions().undo->trigger();
    EXPECT_EQ(page.currentCell()->path(), "a2.28.volume");
    EXPECT_FALSE(m_shownPlan.isConsequence(total, 2016));
    EXPECT_EQ(plain(m_window.totals().remark()), "Отменено: объём, строка 28");
    m_window.actions().redo->trigger();
    EXPECT_TRUE(m_shownPlan.isConsequence(total, 2016));
}

TEST_F(WindowFromTheStart, UndoOfSeveralYearsKeepsTheYearInSight) {
    std::vector<scenario::Setting> settings;
    for (const int year : {2015, 2016, 2017}) {
        settings.push_back({m_shownPlan.scenario(), "a2.28.volume", year, "0.334", "проверка", ""});
    }
    m_shownPlan.setYear(2016);
    ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    m_window.actions().undo->trigger();
    EXPECT_EQ(m_shownPlan.year(), 2016);
    EXPECT_EQ(m_window.pages().appendix()->currentCell()->path(), "a2.28.volume");
    m_window.actions().redo->trigger();
    EXPECT_EQ(m_shownPlan.year(), 2016);
    m_shownPlan.setYear(2017);
    m_window.actions().undo->trigger();
    EXPECT_EQ(m_shownPlan.year(), 2017);
}

TEST_F(WindowFromTheStart, ALowerTableKeepsTheCurrentCellInSight) {
    ui::GridView& view = m_window.pages().appendix()->view();
    const int last = view.rowAt(view.viewport()->height() - 30);
    view.setCurrentIndex(view.model()->index(last, 4));
    settle();
    resize(1366, 620);
    const QRect cell = view.visualRect(view.currentIndex());
    EXPECT_GE(cell.top(), 0);
    EXPECT_LT(cell.bottom(), view.viewport()->height());
}

TEST(FormulaFit, WordsGiveWayAndTheResultStays) {
    const QString formula =
        QStringLiteral("= Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,021 × 4 307,4 = 90,4554 ≈ 90,5");
    const QFont font = QApplication::font();
    const int whole = QFontMetrics(font).horizontalAdvance(formula) + 20;
    EXPECT_EQ(ui::fitFormula(formula, font, whole).working,
              QStringLiteral("= Объём (гр. 3) × Стоимость единицы (гр. 4) = 0,021 × 4 307,4 = 90,4554 ≈ "));
    EXPECT_EQ(ui::fitFormula(QStringLiteral("= Объём (гр. 3)"), font, whole).result, QString());
    const ui::FormulaParts cut = ui::fitFormula(formula, font, whole * 3 / 4);
    EXPECT_EQ(cut.result, QStringLiteral("90,5"));
    EXPECT_TRUE(cut.working.endsWith(QStringLiteral(" = 0,021 × 4 307,4 = 90,4554 ≈ ")));
    EXPECT_TRUE(cut.working.contains(QStringLiteral("…")));
}

// Where names have no room the figures stand alone, with one sign before the result.
TEST(FormulaOfACell, FiguresAloneEndWithOneSign) {
    const QString figures = QStringLiteral("= 6 378 × 64,5 ÷ 100 = ");
    QFont bold = QApplication::font();
    bold.setBold(true);
    const int room = QFontMetrics(QApplication::font()).horizontalAdvance(figures)
                     + QFontMetrics(bold).horizontalAdvance(QStringLiteral("4 114")) + 4;
    const ui::FormulaParts cut = ui::fitFormula(
        QStringLiteral("= Мужчины (гр. 3) × Отклик (гр. 5) = 6 378 × 64,5 ÷ 100 = 4 114"), QApplication::font(), room);
    EXPECT_EQ(cut.working, figures);
    EXPECT_EQ(cut.result, QStringLiteral("4 114"));
}

}  // namespace
