#include "ui/widgets/accessible_cells.h"

#include "ui/widgets/accessible_cell.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace ui {
namespace {

QAccessible::Role roleFor(const QAbstractItemView& view) {
    if (qobject_cast<const QTreeView*>(&view) != nullptr) {
        return QAccessible::Tree;
    }
    return qobject_cast<const QListView*>(&view) != nullptr ? QAccessible::List : QAccessible::Table;
}

const QHeaderView* headerOf(const QAbstractItemView& view, Qt::Orientation orientation) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) {
        return orientation == Qt::Horizontal ? table->horizontalHeader() : table->verticalHeader();
    }
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    return tree != nullptr && orientation == Qt::Horizontal ? tree->header() : nullptr;
}

}  // namespace

CellsAccessible::CellsAccessible(QAbstractItemView& view)
    : QAccessibleWidget(&view, roleFor(view)), m_view(view), m_noCell(new CellAccessible(*this, {})) {}

CellsAccessible::~CellsAccessible() {
    forget(true);
    delete static_cast<CellAccessible*>(m_noCell);
}

void CellsAccessible::forget(bool all) {
    m_cells.removeIf([all](const std::pair<const QPersistentModelIndex&, QAccessible::Id&>& cell) {
        const bool gone = all || !cell.first.isValid();
        if (gone) {
            QAccessible::deleteAccessibleInterface(cell.second);
        }
        return gone;
    });
    if (all) {
        for (const QAccessible::Id id : std::as_const(m_headers)) {
            QAccessible::deleteAccessibleInterface(id);
        }
        m_headers.clear();
    }
}

void CellsAccessible::modelChange(QAccessibleTableModelChangeEvent*) {
    forget(false);
}

void* CellsAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

/// The list of a combo box stands in a window of its own; to a screen reader it is the box's child.
QAccessibleInterface* CellsAccessible::parent() const {
    for (QWidget* above = m_view.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* box = qobject_cast<QComboBox*>(above); box != nullptr && box->view() == &m_view) {
            return QAccessible::queryAccessibleInterface(box);
        }
    }
    return QAccessibleWidget::parent();
}

int CellsAccessible::headingRows() const {
    return headerOf(m_view, Qt::Horizontal) != nullptr ? 1 : 0;
}

int CellsAccessible::headingColumns() const {
    return headerOf(m_view, Qt::Vertical) != nullptr ? 1 : 0;
}

int CellsAccessible::cellsAndHeadings() const {
    return m_view.model() == nullptr ? 0 : (rowCount() + headingRows()) * (columnCount() + headingColumns());
}

int CellsAccessible::childCount() const {
    return cellsAndHeadings() + static_cast<int>(others().size());
}

QAccessibleInterface* CellsAccessible::child(int place) const {
    const int before = cellsAndHeadings();
    if (place < 0 || !isValid()) {
        return nullptr;
    }
    if (place >= before) {
        return QAccessible::queryAccessibleInterface(others().value(place - before));
    }
    const int row = place / (columnCount() + headingColumns()) - headingRows();
    const int column = place % (columnCount() + headingColumns()) - headingColumns();
    if (row < 0) {
        return header(Qt::Horizontal, column);
    }
    return column < 0 ? header(Qt::Vertical, row) : cell(indexAt(row, column));
}

int CellsAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const int across = columnCount() + headingColumns();
    if (const auto* cell = dynamic_cast<const CellAccessible*>(child)) {
        return !cell->isValid() || cell->index().model() != m_view.model()
                   ? -1
                   : (rowOf(cell->index()) + headingRows()) * across + columnOf(cell->index()) + headingColumns();
    }
    if (const auto* heading = dynamic_cast<const HeadingAccessible*>(child)) {
        return heading->orientation() == Qt::Horizontal ? heading->section() + headingColumns()
                                                        : (heading->section() + headingRows()) * across;
    }
    const auto place = child == nullptr ? -1 : others().indexOf(child->object());
    return place < 0 ? -1 : cellsAndHeadings() + static_cast<int>(place);
}

QAccessibleInterface* CellsAccessible::childAt(int x, int y) const {
    const QList<QObject*> widgets = others();
    for (QObject* other : widgets) {
        QAccessibleInterface* found = QAccessible::queryAccessibleInterface(other);
        if (found != nullptr && found->rect().contains(x, y)) {
            return found;
        }
    }
    const QModelIndex index = indexUnder({x, y});
    return index.isValid() ? cell(index) : nullptr;
}

QAccessibleInterface* CellsAccessible::focusChild() const {
    const QModelIndex current = m_view.currentIndex();
    return current.isValid() && m_view.hasFocus() ? cell(current) : QAccessibleWidget::focusChild();
}

QAccessibleInterface* CellsAccessible::cell(const QModelIndex& index) const {
    if (!index.isValid()) {
        return m_noCell;
    }
    QAccessible::Id& id = m_cells[QPersistentModelIndex(index)];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new CellAccessible(*this, index));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface* CellsAccessible::header(Qt::Orientation orientation, int section) const {
    if (headerOf(m_view, orientation) == nullptr) {
        return nullptr;
    }
    QAccessible::Id& id = m_headers[{static_cast<int>(orientation), section}];
    if (id == 0) {
        id = QAccessible::registerAccessibleInterface(new HeadingAccessible(*this, orientation, section));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface* CellsAccessible::cellAt(int row, int column) const {
    return cell(indexAt(row, column));
}

}  // namespace ui
