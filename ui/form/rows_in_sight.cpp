#include "ui/form/rows_in_sight.h"

#include "ui/form/grid_view.h"

#include <QHeaderView>

namespace ui {

RowsInSight::RowsInSight(GridView& grid, TreeRows& tree) : QObject(&grid), m_grid(grid), m_tree(tree) {}

void RowsInSight::setCollapsed(int row, bool collapsed) {
    if (!m_tree.hasChildren(row)) {
        return;
    }
    m_tree.setCollapsed(row, collapsed);
    // The cursor must not stay on a row that has just been folded away.
    if (const QModelIndex current = m_grid.currentIndex(); current.isValid() && !m_tree.isShown(current.row())) {
        m_grid.moveTo(current.siblingAtRow(row));
    }
    m_grid.layoutNow();
    emit foldingChanged();
}

void RowsInSight::showLevels(int levels) {
    m_tree.showLevels(levels);
    m_grid.layoutNow();
    if (const QModelIndex current = m_grid.currentIndex(); current.isValid() && !m_tree.isShown(current.row())) {
        const QList<int> above = m_tree.ancestors(current.row());
        m_grid.moveTo(current.siblingAtRow(above.value(levels - 1, above.constLast())));
    }
    emit foldingChanged();
}

void RowsInSight::reveal(int row) {
    if (row < m_tree.count() && !m_tree.isShown(row)) {
        m_tree.reveal(row);
        m_grid.layoutNow();
        emit foldingChanged();
    }
}

void RowsInSight::setFiltered(const QSet<int>& rows) {
    if (m_filtered != rows) {
        m_filtered = rows;
        m_grid.layoutNow();
    }
}

void showRow(QTableView& view, int row, bool shown, int height) {
    // A list has tens of thousands of rows, and Qt makes much of a height that stays what it was.
    if (view.isRowHidden(row) == shown) {
        view.setRowHidden(row, !shown);
    }
    if (shown && view.rowHeight(row) != height) {
        view.setRowHeight(row, height);
    }
}

void setUsualHeight(QTableView& view, int height) {
    if (view.verticalHeader()->defaultSectionSize() != height) {
        view.verticalHeader()->setDefaultSectionSize(height);
    }
}

void RowsInSight::apply() {
    setUsualHeight(m_grid, m_grid.metrics().rowHeight(1));
    for (int row = 0; row < m_grid.model()->rowCount(); ++row) {
        const bool shown = !m_grid.isPinned(row) && m_tree.isShown(row) && !m_filtered.contains(row);
        showRow(m_grid, row, shown, m_grid.measuredHeight(row));
    }
}

}  // namespace ui
