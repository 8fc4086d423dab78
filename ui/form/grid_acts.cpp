#include "ui/form/grid_acts.h"

#include "ui/form/cell_refusal.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_copy.h"
#include "ui/form/grid_view.h"

#include <QApplication>
#include <QClipboard>

namespace ui {

GridActs::GridActs(GridView& grid) : QObject(&grid), m_grid(grid) {}

QModelIndexList GridActs::chosen() const {
    return m_grid.selectionModel()->selectedIndexes();
}

QModelIndexList GridActs::chosenTypeable() const {
    QModelIndexList result = chosen();
    result.removeIf([this](const QModelIndex& index) {
        const bool shown = m_grid.isPinned(index.row()) || !m_grid.isRowHidden(index.row());
        return !shown || !index.flags().testFlag(Qt::ItemIsEditable);
    });
    return result;
}

void GridActs::copy(bool withHeadings, CopiedDigits digits) {
    const FormHeading* const heading = withHeadings ? &m_grid.header().heading() : nullptr;
    QApplication::clipboard()->setMimeData(CopiedCells(m_grid, heading, digits).mimeData());
}

void GridActs::cut() {
    copy(false);
    if (const QModelIndexList cells = chosenTypeable(); !cells.isEmpty()) {
        emit cutRequested(cells);
    }
}

void GridActs::paste(bool withPreview) {
    QModelIndex corner = m_grid.currentIndex();
    for (const QModelIndex& index : chosen()) {
        corner = index.sibling(std::min(corner.row(), index.row()), std::min(corner.column(), index.column()));
    }
    emit pasteRequested(corner, withPreview);
}

void GridActs::fillDown() {
    emit fillDownRequested(chosen());
}

void GridActs::clear() {
    if (const QModelIndexList cells = chosenTypeable(); !cells.isEmpty()) {
        emit clearRequested(cells);
    } else {
        m_grid.cellRefusal().showReadOnly(m_grid.currentIndex());
    }
}

void GridActs::returnParentValue() {
    if (const QModelIndexList cells = chosenTypeable(); !cells.isEmpty()) {
        emit parentValueRequested(cells);
    }
}

}  // namespace ui
