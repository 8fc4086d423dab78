#pragma once

#include "ui/form/cell_delegate.h"

#include <QModelIndex>

#include <optional>

namespace ui {

class GridView;

enum class CursorWay { Left, Right, Up, Down, RowStart, RowEnd };

/// The nearest cell that may be typed in that direction, or an invalid index.
[[nodiscard]] QModelIndex nextTypeable(const GridView& grid, const QModelIndex& from, EditStep step);
/// Where a key leads the cursor, `far` as in a spreadsheet: to the end of a filled run, or over the blanks to the next
/// filled cell. nullopt: where Qt leads it.
[[nodiscard]] std::optional<QModelIndex> cursorPath(const GridView& grid, const QModelIndex& from, CursorWay way,
                                                    bool far);

}  // namespace ui
