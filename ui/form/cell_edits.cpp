#include "ui/form/cell_edits.h"

#include "ui/form/cell_refusal.h"
#include "ui/form/cursor_paths.h"
#include "ui/form/grid_view.h"

namespace ui {

CellEdits::CellEdits(GridView& grid, CellRefusal& refusal) : QObject(&grid), m_grid(grid), m_refusal(refusal) {}

void CellEdits::accept(CellEditor* editor, EditStep step) {
    if (editor == nullptr || editor->isFinished()) {
        return;
    }
    const QPersistentModelIndex cell = editor->cell();
    const QString typed = editor->text();
    if (!editor->isModified()) {
        finish(*editor);
    } else {
        const QPointer<CellEditor> alive = editor;
        if (!m_grid.model()->setData(cell, typed, Qt::EditRole)) {
            const QString message = cell.data(RefusalRole).toString();
            if (alive != nullptr) {
                editor->setRefused(message);
                m_refusal.hold(*editor);
                m_grid.freeForOthers();
            }
            m_refusal.show(cell, message);
            emit refused(cell, typed, message);
            return;
        }
        if (alive != nullptr) {
            finish(*editor);
        }
        emit entered(cell, typed);
    }
    if (step != EditStep::Stay) {
        m_grid.setFocus();
        m_grid.goTo(nextTypeable(m_grid, cell, step));
    }
}

void CellEdits::discard(CellEditor* editor) {
    finish(*editor);
    m_grid.setFocus();
}

void CellEdits::finish(CellEditor& editor) {
    if (!editor.isFinished()) {
        editor.finish();
        m_grid.closeFinished(editor);
        m_refusal.release(editor);
    }
}

}  // namespace ui
