#include "ui/widgets/accessible_cell.h"

#include "ui/widgets/accessible_cells.h"

namespace ui {

CellAccessible::CellAccessible(const CellsAccessible& table, const QModelIndex& index)
    : m_table(table), m_index(index) {}

void* CellAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableCellInterface) {
        return static_cast<QAccessibleTableCellInterface*>(this);
    }
    // Without a place there is nothing to do either.
    return type == QAccessible::ActionInterface && isValid() ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

bool CellAccessible::isValid() const {
    return m_index.isValid() && m_table.isValid();
}

QAccessibleInterface* CellAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(&m_table.view());
}

QString CellAccessible::text(QAccessible::Text kind) const {
    if (!isValid()) {
        return {};
    }
    switch (kind) {
    case QAccessible::Name:
        return m_table.nameOf(m_index);
    case QAccessible::Description:
        return m_table.descriptionOf(m_index);
    case QAccessible::Value:
        return m_index.data(Qt::DisplayRole).toString();
    default:
        return {};
    }
}

QRect CellAccessible::rect() const {
    return isValid() ? m_table.rectOf(m_index) : QRect();
}

QAccessible::Role CellAccessible::role() const {
    return isValid() ? m_table.roleOf(m_index) : QAccessible::Cell;
}

QAccessible::State CellAccessible::state() const {
    if (isValid()) {
        return m_table.stateOf(m_index);
    }
    QAccessible::State state;
    state.invalid = true;
    state.invisible = true;
    return state;
}

bool CellAccessible::isSelected() const {
    return isValid() && m_table.view().selectionModel() != nullptr
           && m_table.view().selectionModel()->isSelected(m_index);
}

QList<QAccessibleInterface*> CellAccessible::columnHeaderCells() const {
    QAccessibleInterface* heading = isValid() ? m_table.header(Qt::Horizontal, columnIndex()) : nullptr;
    return heading == nullptr ? QList<QAccessibleInterface*>() : QList<QAccessibleInterface*>{heading};
}

QList<QAccessibleInterface*> CellAccessible::rowHeaderCells() const {
    QAccessibleInterface* heading = isValid() ? m_table.header(Qt::Vertical, rowIndex()) : nullptr;
    return heading == nullptr ? QList<QAccessibleInterface*>() : QList<QAccessibleInterface*>{heading};
}

int CellAccessible::columnIndex() const {
    return isValid() ? m_table.columnOf(m_index) : -1;
}

int CellAccessible::rowIndex() const {
    return isValid() ? m_table.rowOf(m_index) : -1;
}

QStringList CellAccessible::actionNames() const {
    return isValid() ? m_table.actionsOf(m_index) : QStringList();
}

void CellAccessible::doAction(const QString& action) {
    if (isValid()) {
        m_table.act(m_index, action);
    }
}

HeadingAccessible::HeadingAccessible(const CellsAccessible& table, Qt::Orientation orientation, int section)
    : m_table(table), m_orientation(orientation), m_section(section) {}

bool HeadingAccessible::isValid() const {
    const int count = m_orientation == Qt::Horizontal ? m_table.columnCount() : m_table.rowCount();
    return m_table.isValid() && m_section < count;
}

QAccessibleInterface* HeadingAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(&m_table.view());
}

QString HeadingAccessible::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name || m_section < 0) {
        return {};
    }
    return m_orientation == Qt::Horizontal ? m_table.columnDescription(m_section) : m_table.rowDescription(m_section);
}

QRect HeadingAccessible::rect() const {
    return m_section < 0 ? QRect() : m_table.rectOfHeader(m_orientation, m_section);
}

QAccessible::Role HeadingAccessible::role() const {
    if (m_section < 0) {
        return QAccessible::Pane;
    }
    return m_orientation == Qt::Horizontal ? QAccessible::ColumnHeader : QAccessible::RowHeader;
}

QAccessible::State HeadingAccessible::state() const {
    QAccessible::State state;
    state.invisible = rect().isEmpty();
    return state;
}

}  // namespace ui
