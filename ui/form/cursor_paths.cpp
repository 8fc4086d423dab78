#include "ui/form/cursor_paths.h"

#include "ui/form/grid_view.h"

namespace ui {
namespace {

/// Those in sight, and the pinned ones.
QList<int> reachableRows(const GridView& grid) {
    QList<int> rows;
    for (int row = 0; row < grid.model()->rowCount(); ++row) {
        if (grid.isPinned(row) || !grid.isRowHidden(row)) {
            rows.append(row);
        }
    }
    return rows;
}

bool takesTyping(const GridView& grid, int row, int column) {
    return !grid.isColumnHidden(column) && grid.model()->index(row, column).flags().testFlag(Qt::ItemIsEditable);
}

QModelIndex runEnd(const GridView& grid, const QModelIndex& from, CursorWay way) {
    const QList<int> rows = reachableRows(grid);
    const bool across = way == CursorWay::Left || way == CursorWay::Right;
    const int step = way == CursorWay::Right || way == CursorWay::Down ? 1 : -1;
    const auto last = across ? grid.model()->columnCount() - 1 : static_cast<int>(rows.size()) - 1;
    const auto cellAt = [&](int place) {
        return across ? from.siblingAtColumn(place) : from.siblingAtRow(rows.at(place));
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

/// Hidden in the table itself, a pinned row is none that Qt would move along.
QModelIndex alongPinned(const GridView& grid, const QModelIndex& from, CursorWay way) {
    const int step = way == CursorWay::Right || way == CursorWay::RowEnd ? 1 : -1;
    const bool toEnd = way == CursorWay::RowStart || way == CursorWay::RowEnd;
    QModelIndex found = from;
    for (int column = from.column() + step; column >= 0 && column < grid.model()->columnCount(); column += step) {
        if (!grid.isColumnHidden(column)) {
            found = from.siblingAtColumn(column);
            if (!toEnd) {
                break;
            }
        }
    }
    return found;
}

QModelIndex nextRow(const GridView& grid, const QModelIndex& from, CursorWay way) {
    const QList<int> rows = reachableRows(grid);
    const auto place = rows.indexOf(from.row()) + (way == CursorWay::Down ? 1 : -1);
    return place < 0 || place >= rows.size() ? from : from.siblingAtRow(rows.at(place));
}

}  // namespace

QModelIndex nextTypeable(const GridView& grid, const QModelIndex& from, EditStep step) {
    if (!from.isValid() || step == EditStep::Stay) {
        return {};
    }
    const QList<int> rows = reachableRows(grid);
    const int columns = grid.model()->columnCount();
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
        if (takesTyping(grid, rows.at(place), column)) {
            return grid.model()->index(rows.at(place), column);
        }
    }
}

std::optional<QModelIndex> cursorPath(const GridView& grid, const QModelIndex& from, CursorWay way, bool far) {
    const bool pinned = grid.isPinned(from.row());
    if (way == CursorWay::RowStart || way == CursorWay::RowEnd) {
        return pinned && !far ? std::optional(alongPinned(grid, from, way)) : std::nullopt;
    }
    if (far) {
        return runEnd(grid, from, way);
    }
    if (!grid.pinnedRows().isEmpty() && (way == CursorWay::Up || way == CursorWay::Down)) {
        return nextRow(grid, from, way);
    }
    return pinned ? std::optional(alongPinned(grid, from, way)) : std::nullopt;
}

}  // namespace ui
