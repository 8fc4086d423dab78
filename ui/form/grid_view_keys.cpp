// The keyboard of GridView: folding, and the acts that go out as signals.
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_copy.h"
#include "ui/form/grid_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace ui {
namespace {

bool isPlainText(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    return held == Qt::NoModifier && !event.text().isEmpty() && event.text().at(0).isPrint();
}

// With Shift held a layout sends the sign above the digit; both the Latin and the Russian row.
int digitOf(const QKeyEvent& event) {
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        return event.key() - Qt::Key_0;
    }
    // Keys without a character have codes above these; the low half of Alt's is that of «#».
    if (event.text().isEmpty() && event.key() > 0xFFFF) {
        return 0;
    }
    const QString latin = QStringLiteral("!@#$%^&*(");
    const QString russian = QStringLiteral("!\"№;%:?*(");
    const QChar sign = event.text().isEmpty() ? QChar(static_cast<ushort>(event.key() & 0xFFFF)) : event.text().at(0);
    const auto place = std::max(latin.indexOf(sign), russian.indexOf(sign));
    return static_cast<int>(place) + 1;
}

}  // namespace

void GridView::keyPressEvent(QKeyEvent* event) {
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
    AnchoredTable::keyPressEvent(event);
}

bool GridView::handleEditKey(const QKeyEvent& event) {
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(nextTypeable(currentIndex(), back ? EditStep::Up : EditStep::Down));
        return true;
    case Qt::Key_Tab:
        if (control) {
            return false;
        }
        goTo(nextTypeable(currentIndex(), EditStep::Right));
        return true;
    case Qt::Key_Backtab:
        goTo(nextTypeable(currentIndex(), EditStep::Left));
        return true;
    case Qt::Key_F2:
        if (event.modifiers() != Qt::NoModifier) {
            return false;
        }
        editCurrent();
        return true;
    case Qt::Key_Escape:
        hideRefusal();
        return true;
    case Qt::Key_Delete:
        requestClear();
        return true;
    case Qt::Key_Backspace:
        if (!control) {
            return false;
        }
        requestParentValue();
        return true;
    default:
        return false;
    }
}

bool GridView::handleTreeKey(const QKeyEvent& event) {
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

bool GridView::handleClipboardKey(const QKeyEvent& event) {
    if (!event.modifiers().testFlag(Qt::ControlModifier) || event.modifiers().testFlag(Qt::AltModifier)) {
        return false;
    }
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_C:
        copySelection(shift);
        return true;
    case Qt::Key_X:
        cutSelection();
        return true;
    case Qt::Key_V:
        requestPaste(shift);
        return true;
    case Qt::Key_D:
        requestFillDown();
        return true;
    case Qt::Key_0:
        setZoom(100);
        return true;
    default:
        return false;
    }
}

QModelIndexList GridView::chosenTypeable() const {
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

void GridView::copySelection(bool withHeadings) {
    QApplication::clipboard()->setText(selectionText(*this, withHeadings ? &m_header->heading() : nullptr));
}

void GridView::cutSelection() {
    copySelection(false);
    if (const QModelIndexList chosen = chosenTypeable(); !chosen.isEmpty()) {
        emit cutRequested(chosen);
    }
}

void GridView::requestPaste(bool withPreview) {
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    QModelIndex corner = currentIndex();
    for (const QModelIndex& index : chosen) {
        corner = model()->index(std::min(corner.row(), index.row()), std::min(corner.column(), index.column()));
    }
    emit pasteRequested(corner, withPreview);
}

void GridView::requestFillDown() {
    emit fillDownRequested(selectionModel()->selectedIndexes());
}

void GridView::requestClear() {
    const QModelIndexList chosen = chosenTypeable();
    if (chosen.isEmpty()) {
        showReadOnlyReason(currentIndex());
    } else {
        emit clearRequested(chosen);
    }
}

void GridView::requestParentValue() {
    if (const QModelIndexList chosen = chosenTypeable(); !chosen.isEmpty()) {
        emit returnParentValueRequested(chosen);
    }
}

}  // namespace ui
