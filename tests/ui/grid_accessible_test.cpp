// What a screen reader is told of the grid: asked through the same interfaces as the bridge of AT-SPI asks.
#include "tests/ui/grid_fixture.h"
#include "ui/form/cell_editor.h"
#include "ui/widgets/inline_refusal.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>

class GridForTheBlind : public GridFixture {
protected:
    GridForTheBlind() {
        m_grid.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_grid));
        view().setFocus();
    }

    [[nodiscard]] QAccessibleInterface& table() { return *QAccessible::queryAccessibleInterface(&view()); }
    [[nodiscard]] QAccessibleInterface& at(const char* row, int column) {
        const QModelIndex index = cell(row, column);
        return *table().tableInterface()->cellAt(index.row(), index.column());
    }
    [[nodiscard]] std::vector<QAccessibleInterface*> others() {
        std::vector<QAccessibleInterface*> found;
        for (int place = 0; place < table().childCount(); ++place) {
            if (table().child(place)->object() != nullptr) {
                found.push_back(table().child(place));
            }
        }
        return found;
    }
};

TEST_F(GridForTheBlind, AQuestionOutsideTheTableIsAnswered) {
    const int rows = m_model.rowCount();
    for (const auto& [row, column] : {std::pair(-1, 0), std::pair(rows, 0), std::pair(500, 500), std::pair(0, -1)}) {
        QAccessibleInterface* none = table().tableInterface()->cellAt(row, column);
        ASSERT_NE(none, nullptr);
        ASSERT_NE(none->tableCellInterface(), nullptr);
        EXPECT_FALSE(none->isValid());
        EXPECT_FALSE(none->tableCellInterface()->isSelected());
        EXPECT_EQ(none->tableCellInterface()->rowExtent(), 0);
        EXPECT_EQ(none->tableCellInterface()->rowIndex(), -1);
        EXPECT_EQ(table().indexOfChild(none), -1);
        EXPECT_TRUE(none->text(QAccessible::Name).isEmpty());
    }
    EXPECT_EQ(table().child(999999), nullptr);
    EXPECT_EQ(table().child(-1), nullptr);
    EXPECT_TRUE(table().tableInterface()->rowDescription(rows).isEmpty());
    EXPECT_FALSE(table().tableInterface()->selectRow(-1));
    EXPECT_FALSE(table().tableInterface()->isColumnSelected(500));
}

TEST_F(GridForTheBlind, EveryChildKnowsItsPlace) {
    for (int place = 0; place < table().childCount(); ++place) {
        QAccessibleInterface* child = table().child(place);
        ASSERT_NE(child, nullptr) << place;
        EXPECT_EQ(child->parent(), &table());
        EXPECT_EQ(table().indexOfChild(child), place);
    }
    QAccessibleTableCellInterface* volume = at("28", 3).tableCellInterface();
    EXPECT_EQ(volume->rowIndex(), cell("28", 3).row());
    EXPECT_EQ(volume->rowHeaderCells().value(0)->text(QAccessible::Name), QStringLiteral("28"));
    EXPECT_EQ(volume->columnHeaderCells().size(), 1);
}

TEST_F(GridForTheBlind, ThePinnedTotalIsSeenWhereItIsDrawn) {
    const QModelIndex total = cell("38", 6);
    QTableView& pinned = m_grid.pinnedView();
    const QRect place = pinned.visualRect(total);
    const QRect drawn(pinned.viewport()->mapToGlobal(place.topLeft()), place.size());
    EXPECT_EQ(at("38", 6).rect(), drawn);
    EXPECT_FALSE(at("38", 6).state().invisible);
    EXPECT_FALSE(at("38", 6).state().offscreen);
    EXPECT_EQ(table().childAt(drawn.center().x(), drawn.center().y()), &at("38", 6));
    EXPECT_TRUE(table().rect().contains(drawn));
    // The name of that row stands in a fourth view.
    EXPECT_FALSE(at("38", 0).state().offscreen);
}

TEST_F(GridForTheBlind, AFoldedRowSaysSoAndItsRowsAreOutOfSight) {
    EXPECT_TRUE(at("03", 0).state().expandable);
    EXPECT_TRUE(at("03", 0).state().expanded);
    EXPECT_EQ(at("03", 0).text(QAccessible::Description), QStringLiteral("уровень 2, развёрнуто"));
    EXPECT_FALSE(at("02", 0).state().expandable);
    at("03", 0).actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_TRUE(at("03", 0).state().collapsed);
    EXPECT_FALSE(at("03", 0).state().expanded);
    EXPECT_EQ(at("03", 0).text(QAccessible::Description), QStringLiteral("уровень 2, свёрнуто"));
    EXPECT_TRUE(at("04.1", 3).state().invisible);
    EXPECT_TRUE(at("04.1", 3).rect().isEmpty());
}

TEST_F(GridForTheBlind, TheCellThatHasTheFocusSaysSoOnlyWhileTheTableHasIt) {
    view().goTo(cell("28", 3));
    EXPECT_EQ(table().focusChild(), &at("28", 3));
    EXPECT_TRUE(at("28", 3).state().focused);
    EXPECT_FALSE(at("28", 4).state().focused);
    view().clearFocus();
    EXPECT_FALSE(at("28", 3).state().focused);
}

TEST_F(GridForTheBlind, ARefusedEntryIsHeard) {
    view().goTo(cell("02", 3));
    QTest::keyClicks(&view(), QStringLiteral("x"));
    auto* editor = view().viewport()->findChild<ui::CellEditor*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(view().refusal().isVisible());
    const std::vector<QAccessibleInterface*> found = others();
    ASSERT_EQ(found.size(), 2U);
    // Editors stand in the view's own field.
    ASSERT_EQ(found[0]->childCount(), 1);
    EXPECT_EQ(found[0]->child(0)->object(), editor);
    EXPECT_FALSE(found[0]->text(QAccessible::Name).isEmpty());
    EXPECT_FALSE(found[0]->child(0)->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(found[0]->child(0)->text(QAccessible::Description), view().refusal().message());
    EXPECT_EQ(found[1]->role(), QAccessible::AlertMessage);
    EXPECT_EQ(found[1]->text(QAccessible::Name), view().refusal().message());
    QTest::keyClick(editor, Qt::Key_Escape);
    QTest::qWait(1);
    EXPECT_TRUE(others().empty());
}

TEST_F(GridForTheBlind, TheReasonWhyACellIsNotTypedIsHeard) {
    view().goTo(cell("01", 6));
    QTest::keyClicks(&view(), QStringLiteral("1"));
    ASSERT_TRUE(view().refusal().isVisible());
    EXPECT_EQ(others().at(0)->role(), QAccessible::AlertMessage);
}
