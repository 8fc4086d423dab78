#include "ui/form/cell_refusal.h"

#include "ui/form/grid_view.h"
#include "ui/widgets/inline_refusal.h"

namespace ui {

CellRefusal::CellRefusal(GridView& grid) : QObject(&grid), m_grid(grid), m_line(new InlineRefusal(&grid)) {
    connect(m_line, &InlineRefusal::actionChosen, this, [this] { emit actionRequested(m_cell); });
}

void CellRefusal::show(const QModelIndex& cell, const QString& message, const QString& action) {
    m_cell = cell;
    m_line->display(message, action);
    place();
}

void CellRefusal::showReadOnly(const QModelIndex& cell) {
    const QString reason = cell.data(ReadOnlyReasonRole).toString();
    if (cell.isValid() && !reason.isEmpty()) {
        show(cell, reason, cell.data(ReadOnlyActionRole).toString());
    }
}

void CellRefusal::hold(CellEditor& editor) {
    m_editor = &editor;
}

void CellRefusal::release(const CellEditor& editor) {
    if (m_editor == &editor) {
        m_editor = nullptr;
    }
    hideUnlessHeld();
}

void CellRefusal::hide() {
    m_line->setVisible(false);
    m_cell = QPersistentModelIndex();
}

void CellRefusal::hideUnlessHeld() {
    if (m_editor == nullptr) {
        hide();
    }
}

QRect CellRefusal::cellRect() const {
    const QRect area = m_grid.viewport()->geometry();
    if (m_grid.isPinned(m_cell.row())) {
        int top = area.bottom() + 1;
        for (const int row : m_grid.pinnedRows()) {
            top += row < m_cell.row() ? m_grid.pinnedHeight(row) : 0;
        }
        return {area.left() + m_grid.columnViewportPosition(m_cell.column()), top, m_grid.columnWidth(m_cell.column()),
                m_grid.pinnedHeight(m_cell.row())};
    }
    return m_grid.visualRect(m_cell).translated(area.topLeft());
}

void CellRefusal::place() {
    if (m_line->isVisible() && m_cell.isValid()) {
        m_line->placeBeside(cellRect(), m_grid.viewport()->geometry());
    }
}

}  // namespace ui
