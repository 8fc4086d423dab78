// Places, words and selection of CellsAccessible.
#include "ui/widgets/accessible_cells.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <set>

namespace ui {

int CellsAccessible::rowCount() const {
    if (m_view.model() == nullptr) {
        return 0;
    }
    if (const auto* tree = qobject_cast<const QTreeView*>(&m_view)) {
        int rows = 0;
        for (QModelIndex at = indexAt(0, 0); at.isValid(); at = tree->indexBelow(at)) {
            ++rows;
        }
        return rows;
    }
    return m_view.model()->rowCount(m_view.rootIndex());
}

int CellsAccessible::columnCount() const {
    if (m_view.model() == nullptr) {
        return 0;
    }
    return qobject_cast<const QListView*>(&m_view) != nullptr ? 1 : m_view.model()->columnCount(m_view.rootIndex());
}

QModelIndex CellsAccessible::indexAt(int row, int column) const {
    if (m_view.model() == nullptr || row < 0 || column < 0 || column >= columnCount()) {
        return {};
    }
    if (const auto* list = qobject_cast<const QListView*>(&m_view)) {
        return m_view.model()->index(row, list->modelColumn(), m_view.rootIndex());
    }
    const auto* tree = qobject_cast<const QTreeView*>(&m_view);
    if (tree == nullptr) {
        return m_view.model()->index(row, column, m_view.rootIndex());
    }
    QModelIndex at = m_view.model()->index(0, 0, m_view.rootIndex());
    for (int step = 0; step < row && at.isValid(); ++step) {
        at = tree->indexBelow(at);
    }
    return at.isValid() ? at.siblingAtColumn(column) : QModelIndex();
}

int CellsAccessible::rowOf(const QModelIndex& index) const {
    const auto* tree = qobject_cast<const QTreeView*>(&m_view);
    if (tree == nullptr) {
        return index.row();
    }
    int row = 0;
    for (QModelIndex at = indexAt(0, 0); at.isValid(); at = tree->indexBelow(at), ++row) {
        if (at == index.siblingAtColumn(0)) {
            return row;
        }
    }
    return -1;
}

int CellsAccessible::columnOf(const QModelIndex& index) const {
    return qobject_cast<const QListView*>(&m_view) != nullptr ? 0 : index.column();
}

QString CellsAccessible::columnDescription(int column) const {
    return column < 0 || column >= columnCount() ? QString()
                                                 : m_view.model()->headerData(column, Qt::Horizontal).toString();
}

QString CellsAccessible::rowDescription(int row) const {
    return row < 0 || row >= rowCount() ? QString() : m_view.model()->headerData(row, Qt::Vertical).toString();
}

QString CellsAccessible::nameOf(const QModelIndex& index) const {
    const QString told = index.data(Qt::AccessibleTextRole).toString();
    return told.isEmpty() ? index.data(Qt::DisplayRole).toString() : told;
}

QString CellsAccessible::descriptionOf(const QModelIndex& index) const {
    return index.data(Qt::AccessibleDescriptionRole).toString();
}

QAccessible::Role CellsAccessible::roleOf(const QModelIndex&) const {
    switch (role()) {
    case QAccessible::Tree:
        return QAccessible::TreeItem;
    case QAccessible::List:
        return QAccessible::ListItem;
    default:
        return QAccessible::Cell;
    }
}

QAccessible::State CellsAccessible::stateOf(const QModelIndex& index) const {
    QAccessible::State state;
    const QRect place = rectOf(index);
    const QRect seen(m_view.mapToGlobal(QPoint(0, 0)), m_view.size());
    state.invisible = place.isEmpty() || !m_view.isVisible();
    state.offscreen = !place.intersects(seen);
    state.focusable = true;
    state.selectable = index.flags().testFlag(Qt::ItemIsSelectable);
    state.disabled = !index.flags().testFlag(Qt::ItemIsEnabled);
    state.selected = m_view.selectionModel() != nullptr && m_view.selectionModel()->isSelected(index);
    state.focused = m_view.hasFocus() && m_view.currentIndex() == index;
    const QVariant check = index.data(Qt::CheckStateRole);
    state.checkable = check.isValid() && index.flags().testFlag(Qt::ItemIsUserCheckable);
    state.checked = check.isValid() && check.toInt() == Qt::Checked;
    if (const auto* tree = qobject_cast<const QTreeView*>(&m_view)) {
        state.expandable = m_view.model()->hasChildren(index.siblingAtColumn(0));
        state.expanded = state.expandable && tree->isExpanded(index.siblingAtColumn(0));
        state.collapsed = state.expandable && !state.expanded;
    }
    return state;
}

QRect CellsAccessible::rectOf(const QModelIndex& index) const {
    const QRect place = m_view.visualRect(index);
    return place.isEmpty() ? QRect() : QRect(m_view.viewport()->mapToGlobal(place.topLeft()), place.size());
}

QRect CellsAccessible::headerRect(const QAbstractItemView& view, Qt::Orientation orientation, int section) {
    const auto headers = view.findChildren<QHeaderView*>(Qt::FindDirectChildrenOnly);
    for (const QHeaderView* header : headers) {
        if (header->orientation() == orientation && header->isVisible() && !header->isSectionHidden(section)) {
            const int start = header->sectionViewportPosition(section);
            const int size = header->sectionSize(section);
            const bool across = orientation == Qt::Horizontal;
            return {header->viewport()->mapToGlobal(across ? QPoint(start, 0) : QPoint(0, start)),
                    across ? QSize(size, header->height()) : QSize(header->width(), size)};
        }
    }
    return {};
}

QRect CellsAccessible::rectOfHeader(Qt::Orientation orientation, int section) const {
    return headerRect(m_view, orientation, section);
}

QModelIndex CellsAccessible::indexUnder(const QPoint& place) const {
    const QPoint inside = m_view.viewport()->mapFromGlobal(place);
    return m_view.viewport()->rect().contains(inside) ? m_view.indexAt(inside) : QModelIndex();
}

QStringList CellsAccessible::actionsOf(const QModelIndex&) const {
    return {QAccessibleActionInterface::setFocusAction(), QAccessibleActionInterface::pressAction()};
}

void CellsAccessible::act(const QModelIndex& index, const QString& action) const {
    if (action == QAccessibleActionInterface::setFocusAction()) {
        m_view.setFocus(Qt::OtherFocusReason);
        m_view.setCurrentIndex(index);
    } else if (action == QAccessibleActionInterface::pressAction()) {
        emit m_view.activated(index);
    }
}

int CellsAccessible::selectedCellCount() const {
    return m_view.selectionModel() == nullptr ? 0 : static_cast<int>(m_view.selectionModel()->selectedIndexes().size());
}

QList<QAccessibleInterface*> CellsAccessible::selectedCells() const {
    QList<QAccessibleInterface*> cells;
    if (m_view.selectionModel() != nullptr) {
        const QModelIndexList chosen = m_view.selectionModel()->selectedIndexes();
        for (const QModelIndex& index : chosen) {
            cells.append(cell(index));
        }
    }
    return cells;
}

QList<int> CellsAccessible::selectedColumns() const {
    QList<int> columns;
    for (int column = 0; column < columnCount(); ++column) {
        if (isColumnSelected(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QList<int> CellsAccessible::selectedRows() const {
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isRowSelected(row)) {
            rows.append(row);
        }
    }
    return rows;
}

int CellsAccessible::selectedColumnCount() const {
    return static_cast<int>(selectedColumns().size());
}

int CellsAccessible::selectedRowCount() const {
    return static_cast<int>(selectedRows().size());
}

bool CellsAccessible::isColumnSelected(int column) const {
    return indexAt(0, column).isValid() && m_view.selectionModel() != nullptr
           && m_view.selectionModel()->isColumnSelected(column, m_view.rootIndex());
}

bool CellsAccessible::isRowSelected(int row) const {
    const QModelIndex first = indexAt(row, 0);
    return first.isValid() && m_view.selectionModel() != nullptr
           && m_view.selectionModel()->isRowSelected(first.row(), first.parent());
}

bool CellsAccessible::selectAlong(int row, int column, QItemSelectionModel::SelectionFlags command, bool down) {
    const QModelIndex start = indexAt(row, column);
    const bool several = m_view.selectionMode() == QAbstractItemView::ExtendedSelection
                         || m_view.selectionMode() == QAbstractItemView::MultiSelection;
    if (!start.isValid() || m_view.selectionModel() == nullptr || !several) {
        return false;
    }
    m_view.selectionModel()->select(start, command | (down ? QItemSelectionModel::Columns : QItemSelectionModel::Rows));
    return true;
}

}  // namespace ui
