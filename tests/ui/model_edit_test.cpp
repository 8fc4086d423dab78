#include "tests/ui/full_disk.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

class AppendixEditing : public testing::Test {
protected:
    AppendixEditing() { m_shownPlan.setYear(2016); }

    bool type(const char* path, const char* text) {
        return m_model.setData(cellAt(m_model, path), QString::fromUtf8(text), Qt::EditRole);
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::AppendixModel m_model{m_shownPlan, 2};
};

// Published table, 2016: rows 28 and 38; 0,334 × 1 817,8 = 607,1; 607,1 × 1 010 111 = 613,2 million.
TEST_F(AppendixEditing, AVolumeChangesTheGrandTotal) {
    ASSERT_EQ(shownAt(m_model, "a2.38.cost_oms"), "8 815,4");
    ASSERT_TRUE(type("a2.28.volume", "0,334"));
    EXPECT_EQ(shownAt(m_model, "a2.28.percap_oms"), "607,1");
    EXPECT_EQ(shownAt(m_model, "a2.28.cost_oms"), "613,2");
    EXPECT_EQ(shownAt(m_model, "a2.38.percap_oms"), "8 756,2");
    EXPECT_EQ(shownAt(m_model, "a2.38.cost_oms"), "8 844,7");
}

TEST_F(AppendixEditing, UndoAndRedoNameTheDeed) {
    ASSERT_TRUE(type("a2.28.volume", "0,334"));
    ASSERT_EQ(plain(m_shownPlan.undoTitle().value_or(QString())), "объём, строка 28");
    m_shownPlan.undo();
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "0,318");
    EXPECT_EQ(shownAt(m_model, "a2.38.cost_oms"), "8 815,4");
    m_shownPlan.redo();
    EXPECT_EQ(shownAt(m_model, "a2.38.cost_oms"), "8 844,7");
}

TEST_F(AppendixEditing, TextThatIsNoNumberIsRefusedWithAnExample) {
    EXPECT_FALSE(type("a2.28.volume", "0,3l8"));
    EXPECT_EQ(plain(cellAt(m_model, "a2.28.volume").data(ui::RefusalRole).toString()),
              "«0,3l8» – не число. Пример: 0,318");
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "0,318");
}

TEST_F(AppendixEditing, AComputedCellSaysWhatToChange) {
    const QModelIndex cell = cellAt(m_model, "a2.28.percap_oms");
    EXPECT_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    EXPECT_EQ(plain(cell.data(ui::ReadOnlyReasonRole).toString()),
              "Рассчитано по строке 28: измените её объём или стоимость единицы.");
    EXPECT_EQ(plain(cell.data(ui::ReadOnlyActionRole).toString()), "Поправка…");
}

TEST_F(AppendixEditing, CellsThatFollowAnEditAreMarked) {
    ASSERT_TRUE(type("a2.28.volume", "0,334"));
    const auto marked = [this](const char* path) {
        return ui::cellStateOf(cellAt(m_model, path)).flags.testFlag(ui::CellFlag::Consequence);
    };
    EXPECT_TRUE(marked("a2.28.cost_oms"));
    EXPECT_TRUE(marked("a2.38.percap_oms"));
    EXPECT_FALSE(marked("a2.28.volume"));
    EXPECT_FALSE(marked("a2.02.cost_budget"));
}

TEST_F(AppendixEditing, FourKindsOfEmptyAreFourStates) {
    EXPECT_EQ(ui::cellStateOf(cellAt(m_model, "a2.28.percap_budget")).kind, ui::CellKind::Closed);
    EXPECT_EQ(ui::cellStateOf(cellAt(m_model, "a2.08.volume")).kind, ui::CellKind::Empty);
    EXPECT_EQ(ui::cellStateOf(cellAt(m_model, "a2.28.volume")).kind, ui::CellKind::Entered);
    EXPECT_EQ(ui::cellStateOf(cellAt(m_model, "a2.38.cost_oms")).kind, ui::CellKind::Total);
}

TEST_F(AppendixEditing, ACellIsReadAloudWhole) {
    EXPECT_EQ(plain(cellAt(m_model, "a2.28.volume").data(Qt::AccessibleTextRole).toString()),
              "строка 28, скорая медицинская помощь; графа 3; 0,318 вызов на 1 застрахованного; введено");
}

TEST_F(AppendixEditing, AFullDiskRefusesTheEditAndLosesNothing) {
    FullDisk disk;
    m_shownPlan.setRecorder(&disk);
    const QSignalSpy told(&m_shownPlan, &ui::ShownPlan::notRecorded);
    EXPECT_FALSE(type("a2.28.volume", "0,334"));
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "0,318");
    EXPECT_EQ(plain(m_shownPlan.saveText()), "Не записано: диск заполнен");
    EXPECT_EQ(told.count(), 1);
}

TEST_F(AppendixEditing, AReadOnlyPlanTakesNothing) {
    m_shownPlan.setReadOnly(QStringLiteral("План открыт пользователем Иванова А. П."));
    const QModelIndex cell = cellAt(m_model, "a2.28.volume");
    EXPECT_FALSE(cell.flags().testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(type("a2.28.volume", "0,334"));
    EXPECT_EQ(plain(cell.data(ui::ReadOnlyReasonRole).toString()), "План открыт пользователем Иванова А. П.");
}

TEST_F(AppendixEditing, TheNeedStandsInTheFirstYearOnly) {
    ui::AppendixModel sources(m_shownPlan, 1);
    EXPECT_EQ(sources.columnCount(), 4);
    m_shownPlan.setYear(2015);
    EXPECT_EQ(sources.columnCount(), 6);
}

}  // namespace
