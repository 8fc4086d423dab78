#pragma once

#include "ui/form/tree_rows.h"

#include <QObject>

class QTableView;

namespace ui {

class GridView;

/// A table of more rows is one of thousands: what is done to each of them is done to all at once.
constexpr int longTable = 300;

/// The height that rows have unless they are given another.
void setUsualHeight(QTableView& view, int height);
/// Shows the row this high, or hides it, where that is not so already.
void showRow(QTableView& view, int row, bool shown, int height);

/// Which rows of a form are in sight: not folded away, not filtered out, not pinned under the table.
class RowsInSight : public QObject {
    Q_OBJECT

public:
    RowsInSight(GridView& grid, TreeRows& tree);

    void setCollapsed(int row, bool collapsed);
    void showLevels(int levels);
    /// Unfolds whatever hides the row.
    void reveal(int row);
    /// Pinned rows stay.
    void setFiltered(const QSet<int>& rows);
    /// Hides and shows, with the measured heights.
    void apply();

signals:
    void foldingChanged();

private:
    GridView& m_grid;
    TreeRows& m_tree;
    QSet<int> m_filtered;
};

}  // namespace ui
