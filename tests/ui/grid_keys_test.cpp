#include "tests/ui/grid_fixture.h"
#include "ui/form/grid_acts.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

class GridKeys : public GridFixture {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(&view(), key, held); }
    [[nodiscard]] QString place() {
        const QModelIndex index = view().currentIndex();
        return index.data(ui::RowNumberRole).toString() + QLatin1Char('/') + QString::number(index.column());
    }
    /// «02/3 – 04.1/4», the only range selected.
    [[nodiscard]] std::string range() {
        const QItemSelection chosen = view().selectionModel()->selection();
        if (chosen.size() != 1) {
            return std::to_string(chosen.size()) + " ranges";
        }
        const auto name = [](const QModelIndex& index) {
            return index.data(ui::RowNumberRole).toString().toStdString() + '/' + std::to_string(index.column());
        };
        return name(chosen.first().topLeft()) + " – " + name(chosen.first().bottomRight());
    }
    void select(const char* firstRow, int firstColumn, const char* lastRow, int lastColumn) {
        view().goTo(cell(firstRow, firstColumn));
        view().selectionModel()->select(QItemSelection(cell(firstRow, firstColumn), cell(lastRow, lastColumn)),
                                        QItemSelectionModel::ClearAndSelect);
    }
};

TEST_F(GridKeys, EnterGoesDownToTheNextTypeableCell) {
    view().goTo(cell("02", 3));
    press(Qt::Key_Return);
    EXPECT_EQ(place(), QStringLiteral("04.1/3"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(place(), QStringLiteral("02/3"));
}

TEST_F(GridKeys, TabGoesRightAndOverToTheNextRow) {
    view().goTo(cell("02", 3));
    press(Qt::Key_Tab);
    EXPECT_EQ(place(), QStringLiteral("02/4"));
    press(Qt::Key_Tab);
    EXPECT_EQ(place(), QStringLiteral("04.1/3"));
    press(Qt::Key_Backtab);
    EXPECT_EQ(place(), QStringLiteral("02/4"));
}

TEST_F(GridKeys, TypeableCellsOfFoldedRowsAreSkipped) {
    view().setRowCollapsed(cell("03", 0).row(), true);
    view().goTo(cell("02", 4));
    press(Qt::Key_Tab);
    EXPECT_EQ(place(), QStringLiteral("08/3"));
}

TEST_F(GridKeys, CtrlEndReachesTheLastCellOfThePinnedTotal) {
    view().goTo(cell("02", 3));
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(view().currentIndex().row(), m_model.totalRow());
    EXPECT_EQ(view().currentIndex().column(), m_model.columnCount() - 1);
}

TEST_F(GridKeys, DownFromTheLastRowReachesThePinnedTotal) {
    view().goTo(cell("37", 6));
    press(Qt::Key_Down);
    EXPECT_EQ(place(), QStringLiteral("38/6"));
    press(Qt::Key_Up);
    EXPECT_EQ(place(), QStringLiteral("37/6"));
}

TEST_F(GridKeys, CtrlArrowGoesToTheEdgeOfFilledCells) {
    view().goTo(cell("28", 3));
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(place(), QStringLiteral("32/3"));
    EXPECT_TRUE(view().selectionModel()->isSelected(view().currentIndex()));
}

TEST_F(GridKeys, ShiftArrowsAfterAJumpSelectFromTheNewCell) {
    view().goTo(cell("02", 3));
    press(Qt::Key_Right);
    view().goTo(cell("30.1", 4));
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(range(), "30.1/4 – 30.2/4");
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(range(), "30.1/4 – 30.2/5");
}

TEST_F(GridKeys, ShiftArrowsAfterFoldingSelectFromTheRowThatWasFolded) {
    view().goTo(cell("04.1", 3));
    press(Qt::Key_Down);
    view().setRowCollapsed(cell("03", 0).row(), true);
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(range(), "03/3 – 03/4");
}

TEST_F(GridKeys, ShiftArrowsAfterAClickOnAFrozenNameSelectFromIt) {
    view().goTo(cell("02", 3));
    press(Qt::Key_Right);
    ui::CompanionView& frozen = view().frozenView();
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, frozen.visualRect(cell("04.1", 1)).center());
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(range(), "04.1/1 – 04.2/1");
}

TEST_F(GridKeys, ShiftClickOnAFrozenNameSelectsFromTheCellOfTheTable) {
    ui::CompanionView& frozen = view().frozenView();
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, frozen.visualRect(cell("02", 1)).center());
    view().goTo(cell("04.2", 3));
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      frozen.visualRect(cell("04.1", 1)).center());
    EXPECT_EQ(range(), "04.1/1 – 04.2/3");
}

// The row is hidden in the table and shown under it: a rectangle of the screen finds another cell there.
TEST_F(GridKeys, ThePinnedTotalIsWhatIsSelectedOnIt) {
    view().goTo(cell("37", 6));
    press(Qt::Key_Down);
    EXPECT_EQ(range(), "38/6 – 38/6");
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(range(), "38/6 – 38/7");
    press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(range(), "37/6 – 38/7");
}

TEST_F(GridKeys, ArrowsGoAlongThePinnedTotal) {
    view().goTo(cell("38", 6));
    press(Qt::Key_Right);
    EXPECT_EQ(place(), QStringLiteral("38/7"));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_EQ(place(), QStringLiteral("38/5"));
    press(Qt::Key_Home);
    EXPECT_EQ(place(), QStringLiteral("38/0"));
    press(Qt::Key_End);
    EXPECT_EQ(place(), QStringLiteral("38/9"));
}

TEST_F(GridKeys, AnArrowAfterCtrlASelectsOneCellAlsoAtTheEdgeOfTheTable) {
    view().goTo(cell("02", 3));
    view().selectAll();
    press(Qt::Key_Right);
    EXPECT_EQ(range(), "02/4 – 02/4");
    press(Qt::Key_Home);
    view().selectAll();
    press(Qt::Key_Left);
    EXPECT_EQ(range(), "02/0 – 02/0");
}

TEST_F(GridKeys, AltShiftArrowsFoldAndUnfold) {
    view().goTo(cell("04.1", 3));
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(view().isRowCollapsed(cell("03", 0).row()));
    EXPECT_EQ(place(), QStringLiteral("03/3"));
    EXPECT_TRUE(view().isRowHidden(cell("05", 0).row()));
    EXPECT_TRUE(view().frozenView().isRowHidden(cell("05", 0).row()));
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_FALSE(view().isRowHidden(cell("05", 0).row()));
}

TEST_F(GridKeys, AltShiftDigitShowsThatManyLevels) {
    view().goTo(cell("30.1", 3));
    press(Qt::Key_2, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(place(), QStringLiteral("27/3"));
    EXPECT_TRUE(view().isRowHidden(cell("28", 0).row()));
    EXPECT_FALSE(view().isRowHidden(cell("21", 0).row()));
    EXPECT_EQ(view().collapsedRows().contains(QStringLiteral("27")), true);
}

TEST_F(GridKeys, GoToUnfoldsWhatHidesTheCell) {
    view().showLevels(1);
    view().goTo(cell("30.1", 4));
    EXPECT_FALSE(view().isRowHidden(cell("30.1", 4).row()));
    EXPECT_EQ(place(), QStringLiteral("30.1/4"));
}

TEST_F(GridKeys, ChevronClickFoldsTheRow) {
    const QModelIndex label = cell("03", 0);
    ui::CompanionView& frozen = view().frozenView();
    const QPoint chevron = view().cellDelegate().chevronRect(frozen.visualRect(label), label.row()).center();
    QTest::mouseClick(frozen.viewport(), Qt::LeftButton, {}, chevron);
    EXPECT_TRUE(view().isRowCollapsed(label.row()));
}

TEST_F(GridKeys, CopyTakesTheBlockWithTabs) {
    select("04.1", 3, "04.2", 4);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("0,6\t321,2\n0,2\t931,5"));
}

TEST_F(GridKeys, CopyWithHeadingsNamesColumnsAndRows) {
    select("06", 5, "06", 5);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("Виды и условия оказания медицинской помощи\t№ строки\t"
                             "Подушевые нормативы, руб., бюджет\n– в дневных стационарах\t06\t57,4"));
}

/// Excel reads x:num and Calc sdval: a comma or a point is no question then.
TEST_F(GridKeys, CopyBringsATableWithNumbersForSpreadsheets) {
    select("02", 3, "02", 6);
    press(Qt::Key_C, Qt::ControlModifier);
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(
        QStringLiteral("<td align=\"right\" x:num=\"4307.4\" sdval=\"4307.4\" sdnum=\"1033;\">4\u00A0307,4</td>")))
        << html.toStdString();
    EXPECT_TRUE(html.contains(QStringLiteral("<td>\u0425</td>"))) << html.toStdString();
}

TEST_F(GridKeys, DeleteAsksToClearOnlyTypeableCells) {
    QSignalSpy cleared(&view().acts(), &ui::GridActs::clearRequested);
    select("02", 3, "03", 5);
    press(Qt::Key_Delete);
    ASSERT_EQ(cleared.count(), 1);
    EXPECT_EQ(cleared.at(0).at(0).value<QModelIndexList>(), (QModelIndexList{cell("02", 3), cell("02", 4)}));
}

TEST_F(GridKeys, ActsGoOutAsSignals) {
    QSignalSpy pasted(&view().acts(), &ui::GridActs::pasteRequested);
    QSignalSpy filled(&view().acts(), &ui::GridActs::fillDownRequested);
    QSignalSpy returned(&view().acts(), &ui::GridActs::parentValueRequested);
    select("04.1", 3, "05", 3);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Backspace, Qt::ControlModifier);
    ASSERT_EQ(pasted.count(), 1);
    EXPECT_EQ(pasted.at(0).at(0).toModelIndex(), cell("04.1", 3));
    EXPECT_TRUE(pasted.at(0).at(1).toBool());
    EXPECT_EQ(filled.count(), 1);
    EXPECT_EQ(returned.count(), 1);
}

TEST_F(GridKeys, TheCurrentCellIsDrawnOtherwiseWithoutTheFocus) {
    m_grid.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_grid));
    view().setFocus();
    view().goTo(cell("28", 4));
    const auto corner = [this] {
        return view().viewport()->grab().toImage().pixelColor(view().visualRect(cell("28", 4)).topLeft()).rgb();
    };
    ASSERT_TRUE(view().hasFocus());
    EXPECT_EQ(corner(), ui::color(ui::Role::Accent).rgb());
    view().clearFocus();
    EXPECT_EQ(corner(), ui::color(ui::Role::Control).rgb());
}

TEST_F(GridKeys, ScreenReaderFindsOneTable) {
    QAccessibleInterface* grid = QAccessible::queryAccessibleInterface(&m_grid);
    ASSERT_NE(grid, nullptr);
    ASSERT_EQ(grid->childCount(), 1);
    QAccessibleInterface* table = grid->child(0);
    EXPECT_EQ(table->object(), &view());
    ASSERT_NE(table->tableInterface(), nullptr);
    EXPECT_EQ(table->tableInterface()->rowDescription(1), QStringLiteral("02"));
}
