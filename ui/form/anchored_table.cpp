#include "ui/form/anchored_table.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace ui {
namespace {

/// The corner opposite the current cell in the range that ends with it; else the current cell.
QModelIndex anchorOf(const QItemSelectionModel& selection) {
    const QModelIndex current = selection.currentIndex();
    const QItemSelection ranges = selection.selection();
    if (!current.isValid() || ranges.isEmpty() || !ranges.constLast().contains(current)) {
        return current;
    }
    const QItemSelectionRange& last = ranges.constLast();
    const bool atRowEnd = current.row() == last.top() || current.row() == last.bottom();
    const bool atColumnEnd = current.column() == last.left() || current.column() == last.right();
    return atRowEnd && atColumnEnd ? current.sibling(last.top() + last.bottom() - current.row(),
                                                     last.left() + last.right() - current.column())
                                   : current;
}

QItemSelection rangeBetween(const QModelIndex& one, const QModelIndex& other) {
    return {one.sibling(std::min(one.row(), other.row()), std::min(one.column(), other.column())),
            one.sibling(std::max(one.row(), other.row()), std::max(one.column(), other.column()))};
}

}  // namespace

void AnchoredTable::moveTo(const QModelIndex& index) {
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void AnchoredTable::keyPressEvent(QKeyEvent* event) {
    if (selectionModel() == nullptr) {
        QTableView::keyPressEvent(event);
        return;
    }
    const QPersistentModelIndex before = currentIndex();
    {
        const QScopedValueRollback<QPersistentModelIndex> guard(m_anchor, anchorOf(*selectionModel()));
        QTableView::keyPressEvent(event);
    }
    // At the edge of the table an arrow moves nothing, and still ends a selection of many cells.
    const bool arrow = event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down;
    if (arrow && !event->modifiers().testFlag(Qt::ShiftModifier) && before.isValid() && before == currentIndex()) {
        moveTo(before);
    }
}

void AnchoredTable::mousePressEvent(QMouseEvent* event) {
    const bool grows = event->modifiers().testFlag(Qt::ShiftModifier) && selectionModel() != nullptr;
    const QScopedValueRollback<QPersistentModelIndex> guard(m_anchor,
                                                            grows ? anchorOf(*selectionModel()) : QModelIndex());
    QTableView::mousePressEvent(event);
}

void AnchoredTable::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags command) {
    if (!m_anchor.isValid()) {
        QTableView::setSelection(area, command);
        return;
    }
    // Qt asks which cells a rectangle touches. Cells folded away or pinned under the table touch none.
    const QModelIndex from = command.testFlag(QItemSelectionModel::Current) ? QModelIndex(m_anchor) : currentIndex();
    selectionModel()->select(rangeBetween(from, currentIndex()), command);
}

}  // namespace ui
