#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"

#include <gtest/gtest.h>

namespace {

class AppendixPaste : public testing::Test {
protected:
    AppendixPaste() {
        m_shownPlan.setYear(2016);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            m_rows.append(row);
        }
    }

    QStringList paste(const char* text, const char* corner) {
        return m_model.editing().paste(QString::fromUtf8(text), cellAt(m_model, corner), {cellAt(m_model, corner)},
                                       m_rows);
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::AppendixModel m_model{m_shownPlan, 2};
    QList<int> m_rows;
};

TEST_F(AppendixPaste, ABlockIsOneStepOfUndo) {
    ASSERT_TRUE(paste("0,3\t1 900,5\n", "a2.28.volume").isEmpty());
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "0,3");
    EXPECT_EQ(shownAt(m_model, "a2.28.unit_cost"), "1 900,5");
    EXPECT_EQ(plain(m_shownPlan.undoTitle().value_or(QString())), "вставка, 2 значения");
    m_shownPlan.undo();
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "0,318");
    EXPECT_EQ(shownAt(m_model, "a2.28.unit_cost"), "1 817,8");
}

/// What stands already is no part of the deed, and is not counted in its name.
TEST_F(AppendixPaste, TheNameOfTheDeedCountsWhatItChanges) {
    ASSERT_TRUE(paste("0,3\t1 900,5\n", "a2.28.volume").isEmpty());
    EXPECT_EQ(plain(m_shownPlan.undoTitle().value_or(QString())), "вставка, 2 значения");
    ASSERT_TRUE(paste("0,4\t1 900,5\n", "a2.28.volume").isEmpty());
    EXPECT_EQ(plain(m_shownPlan.undoTitle().value_or(QString())), "вставка, 1 значение");
}

/// A column of a spreadsheet: its blank line is a cell, and what follows it stays beside its row.
TEST_F(AppendixPaste, ABlankLineOfAColumnKeepsItsPlace) {
    ASSERT_TRUE(paste("2,4\r\n\r\n2,0\r\n", "a2.29.1.volume").isEmpty());
    EXPECT_EQ(shownAt(m_model, "a2.29.1.volume"), "2,4");
    EXPECT_EQ(shownAt(m_model, "a2.29.2.volume"), "");
    EXPECT_EQ(shownAt(m_model, "a2.29.3.volume"), "2,0");
}

TEST_F(AppendixPaste, OneBadCellRefusesTheBlockAndIsNamed) {
    const QStringList refused = paste("0,3\tдорого\n", "a2.28.volume");
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(plain(refused.first()).starts_with("стр. 28, гр. 4: «дорого» – не число.")) << plain(refused.first());
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "0,318");
}

TEST_F(AppendixPaste, EveryRefusedCellIsListed) {
    const QStringList refused = paste("a\tb\n", "a2.28.volume");
    ASSERT_EQ(refused.size(), 2);
    EXPECT_TRUE(plain(refused.at(0)).starts_with("стр. 28, гр. 3: «a»"));
    EXPECT_TRUE(plain(refused.at(1)).starts_with("стр. 28, гр. 4: «b»"));
}

// A row copied whole brings its closed and computed cells back unchanged.
TEST_F(AppendixPaste, UnchangedComputedCellsOfACopiedRowAreNoFault) {
    ASSERT_TRUE(paste("0,3\t1 817,8\tX\t578,1\n", "a2.28.volume").isEmpty());
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "0,3");
}

TEST_F(AppendixPaste, AChangedComputedCellIsRefused) {
    const QStringList refused = paste("0,3\t1 817,8\tX\t600,0\n", "a2.28.volume");
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(plain(refused.first()),
              "стр. 28, гр. 6: Рассчитано по строке 28: измените её объём или стоимость единицы.");
}

TEST_F(AppendixPaste, OneValueFillsTheWholeSelection) {
    const QModelIndexList chosen{cellAt(m_model, "a2.08.volume"), cellAt(m_model, "a2.09.volume")};
    ASSERT_TRUE(m_model.editing().paste(QStringLiteral("0,5"), chosen.first(), chosen, m_rows).isEmpty());
    EXPECT_EQ(shownAt(m_model, "a2.08.volume"), "0,5");
    EXPECT_EQ(shownAt(m_model, "a2.09.volume"), "0,5");
}

TEST_F(AppendixPaste, FillDownCopiesTheTopValue) {
    const QModelIndexList chosen{cellAt(m_model, "a2.04.1.volume"), cellAt(m_model, "a2.04.2.volume")};
    ASSERT_TRUE(m_model.editing().fillDown(chosen).isEmpty());
    EXPECT_EQ(shownAt(m_model, "a2.04.2.volume"), "0,6");
}

TEST_F(AppendixPaste, ClearingTakesTheEnteredValueAway) {
    ASSERT_TRUE(m_model.editing().clear({cellAt(m_model, "a2.28.volume")}).isEmpty());
    EXPECT_EQ(shownAt(m_model, "a2.28.volume"), "");
    EXPECT_EQ(plain(m_shownPlan.undoTitle().value_or(QString())), "объём, строка 28");
}

}  // namespace
