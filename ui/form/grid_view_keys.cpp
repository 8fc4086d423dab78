// The keyboard of GridView: moving, folding, and the acts that go out as signals.
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_copy.h"
#include "ui/form/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {
namespace {

bool isPlainText(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return held == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

// With Shift held a layout sends the sign above the digit; both the Latin and the Russian row.
int digitOf(const QKeyEvent& event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        return event.key() - Qt::Key_0;
    }
    const QString latin = QStringLiteral("!@#$%^&*(");
    const QString russian = QStringLiteral("!\"№;%:?*(");
    const QChar sign = event.text().isEmpty() ? QChar(static_cast<ushort>(event.key() & 0xFFFF))
                                              : event.text().at(0);
    const auto place = std::max(latin.indexOf(sign), russian.indexOf(sign));
    return static_cast<int>(place) + 1;
}

}  // namespace

QList<int> GridView::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (row == m_pinnedRow || !isRowHidden(row)) {
            rows.append(row);
        }
    }
    return rows;
}

bool GridView::isTypeable(int row, int column) const
{
    return !isColumnHidden(column)
           && model()->index(row, column).flags().testFlag(Qt::ItemIsEditable);
}

QModelIndex GridView::nextTypeable(const QModelIndex& from, EditStep step) const
{
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
QModelIndex GridView::edgeFrom(const QModelIndex& from, CursorAction action) const
{
    const QList<int> rows = shownRows();
    const bool across = action == MoveLeft || action == MoveRight;
    const int step = action == MoveRight || action == MoveDown ? 1 : -1;
    const auto last = across ? model()->columnCount() - 1 : static_cast<int>(rows.size()) - 1;
    const auto cellAt = [&](int place) {
        return across ? model()->index(from.row(), place)
                      : model()->index(rows.at(place), from.column());
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

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex from = currentIndex();
    if (action == MoveEnd && modifiers.testFlag(Qt::ControlModifier) && m_pinnedRow >= 0) {
        return model()->index(m_pinnedRow, model()->columnCount() - 1);
    }
    const bool arrow =
        action == MoveLeft || action == MoveRight || action == MoveUp || action == MoveDown;
    if (!from.isValid() || !arrow) {
        return QTableView::moveCursor(action, modifiers);
    }
    if (modifiers.testFlag(Qt::ControlModifier)) {
        return edgeFrom(from, action);
    }
    const bool extending = modifiers.testFlag(Qt::ShiftModifier);
    if (m_pinnedRow >= 0 && !extending && (action == MoveUp || action == MoveDown)) {
        const QList<int> rows = shownRows();
        const auto place = rows.indexOf(from.row()) + (action == MoveDown ? 1 : -1);
        return place < 0 || place >= rows.size() ? from
                                                 : model()->index(rows.at(place), from.column());
    }
    return QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index,
                                                               const QEvent* event) const
{
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

void GridView::keyPressEvent(QKeyEvent* event)
{
    if (handleTreeKey(*event) || handleClipboardKey(*event) || handleEditKey(*event)) {
        event->accept();
        return;
    }
    const bool plain = isPlainText(*event);
    const QModelIndex current = currentIndex();
    if (plain && current.isValid() && !current.flags().testFlag(Qt::ItemIsEditable)) {
        showReadOnlyReason(current);
        event->accept();
        return;
    }
    if (plain && current.isValid() && current.row() == m_pinnedRow) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool GridView::handleEditKey(const QKeyEvent& event)
{
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: goTo(nextTypeable(currentIndex(), back ? EditStep::Up : EditStep::Down)); return true;
    case Qt::Key_Tab:
        if (control) {
            return false;
        }
        goTo(nextTypeable(currentIndex(), EditStep::Right));
        return true;
    case Qt::Key_Backtab: goTo(nextTypeable(currentIndex(), EditStep::Left)); return true;
    case Qt::Key_F2:
        if (event.modifiers() != Qt::NoModifier) {
            return false;
        }
        editCurrent();
        return true;
    case Qt::Key_Escape: hideRefusal(); return true;
    case Qt::Key_Delete: requestClear(); return true;
    case Qt::Key_Backspace:
        if (!control) {
            return false;
        }
        requestParentValue();
        return true;
    default: return false;
    }
}

bool GridView::handleTreeKey(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (held != (Qt::AltModifier | Qt::ShiftModifier) || !currentIndex().isValid()) {
        return false;
    }
    const int row = currentIndex().row();
    if (event.key() == Qt::Key_Right) {
        setRowCollapsed(row, false);
        return true;
    }
    if (event.key() == Qt::Key_Left) {
        // On a row with nothing to fold, the key folds the row it stands under.
        const QList<int> above = m_layout.tree.ancestors(row);
        const bool own = m_layout.tree.hasChildren(row) && !isRowCollapsed(row);
        if (own || !above.isEmpty()) {
            setRowCollapsed(own ? row : above.constLast(), true);
        }
        return true;
    }
    if (const int levels = digitOf(event); levels > 0) {
        showLevels(levels);
        return true;
    }
    return false;
}

bool GridView::handleClipboardKey(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier)
        || event.modifiers().testFlag(Qt::AltModifier)) {
        return false;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_C: copySelection(shift); return true;
    case Qt::Key_X: cutSelection(); return true;
    case Qt::Key_V: requestPaste(shift); return true;
    case Qt::Key_D: requestFillDown(); return true;
    case Qt::Key_0: setZoom(100); return true;
    default: return false;
    }
}

QModelIndexList GridView::chosenTypeable() const
{
    QModelIndexList result;
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    for (const QModelIndex& index : chosen) {
        const bool shown = index.row() == m_pinnedRow || !isRowHidden(index.row());
        if (shown && index.flags().testFlag(Qt::ItemIsEditable)) {
            result.append(index);
        }
    }
    return result;
}

void GridView::copySelection(bool withHeadings)
{
    QApplication::clipboard()->setText(selectionText(*this, withHeadings ? &m_header->heading()
                                                                         : nullptr));
}

void GridView::cutSelection()
{
    copySelection(false);
    if (const QModelIndexList chosen = chosenTypeable(); !chosen.isEmpty()) {
        emit cutRequested(chosen);
    }
}

void GridView::requestPaste(bool withPreview)
{
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    QModelIndex corner = currentIndex();
    for (const QModelIndex& index : chosen) {
        corner = model()->index(std::min(corner.row(), index.row()),
                                std::min(corner.column(), index.column()));
    }
    emit pasteRequested(corner, withPreview);
}

void GridView::requestFillDown()
{
    emit fillDownRequested(selectionModel()->selectedIndexes());
}

void GridView::requestClear()
{
    const QModelIndexList chosen = chosenTypeable();
    if (chosen.isEmpty()) {
        showReadOnlyReason(currentIndex());
    } else {
        emit clearRequested(chosen);
    }
}

void GridView::requestParentValue()
{
    if (const QModelIndexList chosen = chosenTypeable(); !chosen.isEmpty()) {
        emit returnParentValueRequested(chosen);
    }
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onChevron =
        index.isValid() && columnKindOf(*model(), index.column()) == ColumnKind::Label
        && m_delegate->chevronRect(visualRect(index), index.row()).contains(event->position().toPoint());
    if (onChevron && event->button() == Qt::LeftButton) {
        setRowCollapsed(index.row(), !isRowCollapsed(index.row()));
        return;
    }
    QTableView::mousePressEvent(event);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
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

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& removed)
{
    QTableView::selectionChanged(selected, removed);
    // Frames of ranges and the № column change outside the cells Qt repaints.
    viewport()->update();
    for (CompanionView* companion : std::as_const(m_companions)) {
        companion->viewport()->update();
    }
    emit selectionOfCellsChanged();
}

}  // namespace ui
