// Where the cursor of the form goes.
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_copy.h"
#include "ui/form/grid_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace ui {

QList<int> GridView::shownRows() const {
    QList<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (row == m_pinnedRow || !isRowHidden(row)) {
            rows.append(row);
        }
    }
    return rows;
}

bool GridView::isTypeable(int row, int column) const {
    return !isColumnHidden(column) && model()->index(row, column).flags().testFlag(Qt::ItemIsEditable);
}

QModelIndex GridView::nextTypeable(const QModelIndex& from, EditStep step) const {
    if (!from.isValid() || step == EditStep::Stay) {
        return {};
    }
    const QList<int> rows = shownRows();
    const int columns = model()->columnCount();
    const bool forward = step == EditStep::Down || step == EditStep::Right;
    const bool across = step == EditStep::Left || step == EditStep::Right;
    int place = static_cast<int>(rows.indexOf(from.row()));
    int column = from.column();
    while (true) {
        if (across) {
            column += forward ? 1 : -1;
            if (column < 0 || column >= columns) {
                column = forward ? 0 : columns - 1;
                place += forward ? 1 : -1;
            }
        } else {
            place += forward ? 1 : -1;
        }
        if (place < 0 || place >= rows.size()) {
            return {};
        }
        if (isTypeable(rows.at(place), column)) {
            return model()->index(rows.at(place), column);
        }
    }
}

// As in a spreadsheet: to the end of a filled run, or over the blanks to the next filled cell.
QModelIndex GridView::edgeFrom(const QModelIndex& from, CursorAction action) const {
    const QList<int> rows = shownRows();
    const bool across = action == MoveLeft || action == MoveRight;
    const int step = action == MoveRight || action == MoveDown ? 1 : -1;
    const auto last = across ? model()->columnCount() - 1 : static_cast<int>(rows.size()) - 1;
    const auto cellAt = [&](int place) {
        return across ? model()->index(from.row(), place) : model()->index(rows.at(place), from.column());
    };
    const auto isFilled = [&](int place) { return !cellAt(place).data().toString().isEmpty(); };
    int place = across ? from.column() : static_cast<int>(rows.indexOf(from.row()));
    const auto hasNext = [&] { return place + step >= 0 && place + step <= last; };
    if (!hasNext()) {
        return from;
    }
    const bool run = isFilled(place) && isFilled(place + step);
    do {
        place += step;
    } while (hasNext() && (run ? isFilled(place + step) : !isFilled(place)));
    return cellAt(place);
}

/// Along the pinned row: hidden in the table itself, it is none that Qt would move along.
QModelIndex GridView::besidePinned(const QModelIndex& from, CursorAction action) const {
    const bool forward = action == MoveRight || action == MoveEnd;
    const bool far = action == MoveHome || action == MoveEnd;
    QModelIndex found = from;
    for (int column = from.column() + (forward ? 1 : -1); column >= 0 && column < model()->columnCount();
         column += forward ? 1 : -1) {
        if (!isColumnHidden(column)) {
            found = from.siblingAtColumn(column);
            if (!far) {
                break;
            }
        }
    }
    return found;
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex from = currentIndex();
    if (action == MoveEnd && modifiers.testFlag(Qt::ControlModifier) && m_pinnedRow >= 0) {
        return model()->index(m_pinnedRow, model()->columnCount() - 1);
    }
    if (from.isValid() && from.row() == m_pinnedRow && !modifiers.testFlag(Qt::ControlModifier)
        && (action == MoveHome || action == MoveEnd)) {
        return besidePinned(from, action);
    }
    const bool arrow = action == MoveLeft || action == MoveRight || action == MoveUp || action == MoveDown;
    if (!from.isValid() || !arrow) {
        return QTableView::moveCursor(action, modifiers);
    }
    if (modifiers.testFlag(Qt::ControlModifier)) {
        return edgeFrom(from, action);
    }
    if (m_pinnedRow >= 0 && (action == MoveUp || action == MoveDown)) {
        const QList<int> rows = shownRows();
        const auto place = rows.indexOf(from.row()) + (action == MoveDown ? 1 : -1);
        return place < 0 || place >= rows.size() ? from : model()->index(rows.at(place), from.column());
    }
    return from.row() == m_pinnedRow ? besidePinned(from, action) : QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        // Qt moves the cursor without the selection while Ctrl is held; a table takes both.
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool jump = key->key() >= Qt::Key_Home && key->key() <= Qt::Key_PageDown;
        if (jump && key->modifiers().testFlag(Qt::ControlModifier)) {
            return key->modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::SelectCurrent
                                                                : QItemSelectionModel::ClearAndSelect;
        }
    }
    return QTableView::selectionCommand(index, event);
}

void GridView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onChevron =
        index.isValid() && columnKindOf(*model(), index.column()) == ColumnKind::Label
        && m_delegate->chevronRect(visualRect(index), index.row()).contains(event->position().toPoint());
    if (onChevron && event->button() == Qt::LeftButton) {
        setRowCollapsed(index.row(), !isRowCollapsed(index.row()));
        return;
    }
    AnchoredTable::mousePressEvent(event);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    if (hasFocus()) {
        m_currentUntold = false;
        AnchoredTable::currentChanged(current, previous);
    } else {
        // QTableView tells a screen reader of every move as one of the focus, which is elsewhere now.
        QAbstractItemView::currentChanged(current, previous);  // NOLINT(bugprone-parent-virtual-call)
    }
    m_header->setCurrentColumn(current.column());
    for (CompanionView* companion : std::as_const(m_companions)) {
        if (auto* header = qobject_cast<FormHeader*>(companion->horizontalHeader())) {
            header->setCurrentColumn(current.column());
        }
        companion->viewport()->update();
    }
    if (m_refusedEditor == nullptr) {
        hideRefusal();
    }
}

void GridView::focusInEvent(QFocusEvent* event) {
    AnchoredTable::focusInEvent(event);
    updateCursor();
    // Qt names the table after this event; which cell it is has to be said after that.
    m_currentUntold = true;
    QTimer::singleShot(0, this, &GridView::announceCurrent);
}

void GridView::focusOutEvent(QFocusEvent* event) {
    AnchoredTable::focusOutEvent(event);
    updateCursor();
}

void GridView::updateCursor() {
    m_delegate->setActive(hasFocus());
    viewport()->update();
    for (CompanionView* companion : std::as_const(m_companions)) {
        companion->viewport()->update();
    }
}

void GridView::announceCurrent() {
    QAccessibleInterface* table = m_currentUntold && hasFocus() && QAccessible::isActive()
                                      ? QAccessible::queryAccessibleInterface(this)
                                      : nullptr;
    m_currentUntold = false;
    if (table != nullptr && currentIndex().isValid() && table->focusChild() != nullptr) {
        QAccessibleEvent event(table->focusChild(), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& removed) {
    AnchoredTable::selectionChanged(selected, removed);
    // Frames of ranges and the № column change outside the cells Qt repaints.
    updateCursor();
    emit selectionOfCellsChanged();
}

}  // namespace ui
