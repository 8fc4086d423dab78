// Editing in GridView: a value is accepted by the model, or stays as typed with the reason below.
#include "ui/form/cell_editor.h"
#include "ui/form/grid_view.h"
#include "ui/widgets/inline_refusal.h"

namespace ui {

void GridView::editCurrent() {
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    if (!current.flags().testFlag(Qt::ItemIsEditable)) {
        showReadOnlyReason(current);
        return;
    }
    scrollTo(current);
    edit(current);
}

void GridView::acceptEditor(CellEditor* editor, EditStep step) {
    if (editor == nullptr || editor->isFinished()) {
        return;
    }
    const QPersistentModelIndex cell = editor->cell();
    const QString typed = editor->text();
    if (!editor->isModified()) {
        finishEditor(editor);
    } else {
        const QPointer<CellEditor> alive = editor;
        if (!model()->setData(cell, typed, Qt::EditRole)) {
            const QString message = cell.data(RefusalRole).toString();
            if (alive != nullptr) {
                editor->setRefused(message);
                m_refusedEditor = editor;
                // The view is free for other cells while this one keeps what was typed.
                setState(NoState);
            }
            showRefusal(cell, message, {});
            emit valueRefused(cell, typed, message);
            return;
        }
        if (alive != nullptr) {
            finishEditor(editor);
        }
        emit valueEntered(cell, typed);
    }
    if (step != EditStep::Stay) {
        setFocus();
        goTo(nextTypeable(cell, step));
    }
}

void GridView::discardEditor(CellEditor* editor) {
    finishEditor(editor);
    setFocus();
}

void GridView::finishEditor(CellEditor* editor) {
    if (editor->isFinished()) {
        return;
    }
    editor->finish();
    const bool wasRefused = m_refusedEditor == editor;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (wasRefused) {
        m_refusedEditor = nullptr;
    }
    if (m_refusedEditor == nullptr) {
        hideRefusal();
    }
}

void GridView::commitData(QWidget* editor) {
    acceptEditor(qobject_cast<CellEditor*>(editor), EditStep::Stay);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    auto* line = qobject_cast<CellEditor*>(editor);
    if (line != nullptr && (line->isRefused() || line->isFinished())) {
        return;
    }
    QTableView::closeEditor(editor, hint);
}

void GridView::showReadOnlyReason(const QModelIndex& index) {
    const QString reason = index.data(ReadOnlyReasonRole).toString();
    if (index.isValid() && !reason.isEmpty()) {
        showRefusal(index, reason, index.data(ReadOnlyActionRole).toString());
    }
}

void GridView::showRefusal(const QModelIndex& index, const QString& message, const QString& action) {
    m_refusalCell = index;
    m_refusal->display(message, action);
    placeRefusal();
}

void GridView::hideRefusal() {
    m_refusal->setVisible(false);
    m_refusalCell = QPersistentModelIndex();
}

QRect GridView::cellRect(const QModelIndex& index) const {
    const QRect area = viewport()->geometry();
    if (index.row() == m_pinnedRow) {
        return {area.left() + columnViewportPosition(index.column()), area.bottom() + 1, columnWidth(index.column()),
                measuredHeight(index.row())};
    }
    return visualRect(index).translated(area.topLeft());
}

void GridView::placeRefusal() {
    if (!m_refusal->isVisible() || !m_refusalCell.isValid()) {
        return;
    }
    m_refusal->placeBeside(cellRect(m_refusalCell), viewport()->geometry());
}

void GridView::updateEditorGeometries() {
    QTableView::updateEditorGeometries();
    placeRefusal();
}

}  // namespace ui
