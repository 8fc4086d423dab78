#pragma once

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>

namespace ui {

/// What a screen reader finds in a table, a list or a tree of the window.
///
/// The interface of Qt 6.4 hands its bridge a null cell for a place outside the table, and the bridge asks it: a wrong
/// question of a client ends the program. This one answers with a cell that says nothing. Children stand in the order
/// Qt counts them in its own events: the row of headings first, and a row's heading before its cells.
class CellsAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit CellsAccessible(QAbstractItemView& view);
    ~CellsAccessible() override;

    void* interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int place) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    /// Never null: outside the table a cell that is not valid.
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] int selectedColumnCount() const override;
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override { return selectAlong(row, 0, QItemSelectionModel::Select); }
    bool selectColumn(int column) override { return selectAlong(0, column, QItemSelectionModel::Select, true); }
    bool unselectRow(int row) override { return selectAlong(row, 0, QItemSelectionModel::Deselect); }
    bool unselectColumn(int column) override { return selectAlong(0, column, QItemSelectionModel::Deselect, true); }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

    [[nodiscard]] QAbstractItemView& view() const { return m_view; }
    [[nodiscard]] QAccessibleInterface* cell(const QModelIndex& index) const;
    [[nodiscard]] QAccessibleInterface* header(Qt::Orientation orientation, int section) const;
    [[nodiscard]] QModelIndex indexAt(int row, int column) const;
    [[nodiscard]] int rowOf(const QModelIndex& index) const;
    [[nodiscard]] int columnOf(const QModelIndex& index) const;

    // What a cell says of itself; a view that draws its cells in parts answers otherwise.
    [[nodiscard]] virtual QString nameOf(const QModelIndex& index) const;
    [[nodiscard]] virtual QString descriptionOf(const QModelIndex& index) const;
    [[nodiscard]] virtual QAccessible::State stateOf(const QModelIndex& index) const;
    [[nodiscard]] virtual QAccessible::Role roleOf(const QModelIndex& index) const;
    /// On the screen; empty where the cell is folded away or filtered out.
    [[nodiscard]] virtual QRect rectOf(const QModelIndex& index) const;
    [[nodiscard]] virtual QRect rectOfHeader(Qt::Orientation orientation, int section) const;
    [[nodiscard]] virtual QStringList actionsOf(const QModelIndex& index) const;
    virtual void act(const QModelIndex& index, const QString& action) const;

protected:
    [[nodiscard]] static QRect headerRect(const QAbstractItemView& view, Qt::Orientation orientation, int section);
    [[nodiscard]] virtual QModelIndex indexUnder(const QPoint& place) const;
    /// Widgets that belong to the table and are no cells: an open editor, a message.
    [[nodiscard]] virtual QList<QObject*> others() const { return {}; }

private:
    [[nodiscard]] int headingRows() const;
    [[nodiscard]] int headingColumns() const;
    [[nodiscard]] int cellsAndHeadings() const;
    bool selectAlong(int row, int column, QItemSelectionModel::SelectionFlags command, bool down = false);
    void forget(bool all);

    QAbstractItemView& m_view;
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_cells;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_headers;
    QAccessibleInterface* m_noCell;
};

}  // namespace ui
