#pragma once

#include "ui/form/cell_delegate.h"
#include "ui/form/cell_state.h"
#include "ui/form/column_measure.h"

#include <QObject>
#include <QTimer>

namespace ui {

class CompanionList;
class GridView;
class RowsInSight;

/// Lays a table out: widths, heights, headings and the parts of the view, once per change of words or width and never
/// per paint.
class GridArranger : public QObject {
    Q_OBJECT

public:
    GridArranger(GridView& grid, GridLayout& layout, RowsInSight& rows, CompanionList& companions);

    [[nodiscard]] ColumnMeasure& columns() { return m_columns; }
    [[nodiscard]] const ColumnMeasure& columns() const { return m_columns; }
    /// At the next turn of the event loop.
    void schedule() { m_timer.start(); }
    void arrangeNow();
    /// Figures have changed: measures again only where words did.
    void follow(const QModelIndex& topLeft, const QModelIndex& bottomRight);
    /// A cell in sight stays so when the table gets lower: otherwise the pinned total would cover it.
    void keepCurrentInSight(int heightBefore);
    void widenColumn(int column, int steps);
    void fitColumn(int column);
    void placeFrozen();
    void showBreadcrumb();

signals:
    void arranged();

private:
    void measure();
    void keepUserWidth(int column, int width);
    [[nodiscard]] bool isStale(const QModelIndex& index, ColumnKind kind) const;

    GridView& m_grid;
    GridLayout& m_layout;
    RowsInSight& m_rows;
    CompanionList& m_companions;
    ColumnMeasure m_columns;
    QTimer m_timer;
    bool m_busy = false;
};

}  // namespace ui
