// Tables, lists and trees that Qt draws: no question of a screen reader may end the program.
#include "ui/widgets/accessible_widgets.h"

#include <QAccessible>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace {

QAccessibleInterface& heard(QWidget& view) {
    ui::announceWidgets();
    return *QAccessible::queryAccessibleInterface(&view);
}

void askOutside(QAccessibleInterface& cells) {
    ASSERT_NE(cells.tableInterface(), nullptr);
    for (const auto& [row, column] : {std::pair(-1, 0), std::pair(500, 500), std::pair(0, 99), std::pair(0, -1)}) {
        QAccessibleInterface* none = cells.tableInterface()->cellAt(row, column);
        ASSERT_NE(none, nullptr);
        EXPECT_FALSE(none->isValid());
        ASSERT_NE(none->tableCellInterface(), nullptr);
        EXPECT_EQ(none->tableCellInterface()->columnExtent(), 0);
    }
    EXPECT_EQ(cells.child(9999), nullptr);
    EXPECT_FALSE(cells.tableInterface()->selectColumn(77));
}

}  // namespace

TEST(CellsAccessible, AQuestionOutsideATableAListOrATreeIsAnswered) {
    QStandardItemModel model(3, 2);
    QTableView table;
    table.setModel(&model);
    askOutside(heard(table));
    QListWidget list;
    list.addItems({QStringLiteral("один"), QStringLiteral("два")});
    askOutside(heard(list));
    EXPECT_EQ(heard(list).child(1)->text(QAccessible::Name), QStringLiteral("два"));
    QTreeWidget tree;
    askOutside(heard(tree));
    QTableView empty;
    askOutside(heard(empty));
}

TEST(CellsAccessible, ACellKeepsItsPlaceWhenRowsComeBeforeIt) {
    QStandardItemModel model(2, 1);
    model.setItem(1, 0, new QStandardItem(QStringLiteral("вызов")));
    QTableView table;
    table.setModel(&model);
    QAccessibleInterface* cell = heard(table).tableInterface()->cellAt(1, 0);
    EXPECT_EQ(cell->text(QAccessible::Name), QStringLiteral("вызов"));
    model.insertRow(0);
    EXPECT_EQ(cell->tableCellInterface()->rowIndex(), 2);
    EXPECT_EQ(cell->text(QAccessible::Name), QStringLiteral("вызов"));
    model.clear();
    EXPECT_FALSE(cell->isValid());
    EXPECT_TRUE(cell->text(QAccessible::Name).isEmpty());
}

TEST(CellsAccessible, ATreeCountsTheRowsInSightAndSaysWhichUnfold) {
    QTreeWidget tree;
    auto* group = new QTreeWidgetItem(&tree, {QStringLiteral("Приложения")});
    new QTreeWidgetItem(group, {QStringLiteral("Приложение 2")});
    new QTreeWidgetItem(&tree, {QStringLiteral("Журнал")});
    QAccessibleInterface& cells = heard(tree);
    EXPECT_EQ(cells.tableInterface()->rowCount(), 2);
    EXPECT_TRUE(cells.tableInterface()->cellAt(0, 0)->state().collapsed);
    group->setExpanded(true);
    EXPECT_EQ(cells.tableInterface()->rowCount(), 3);
    EXPECT_EQ(cells.tableInterface()->cellAt(2, 0)->text(QAccessible::Name), QStringLiteral("Журнал"));
    EXPECT_TRUE(cells.tableInterface()->cellAt(0, 0)->state().expanded);
    EXPECT_EQ(cells.tableInterface()->cellAt(1, 0)->role(), QAccessible::TreeItem);
}
