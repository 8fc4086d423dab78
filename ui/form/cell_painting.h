#pragma once

#include "ui/form/cell_state.h"
#include "ui/form/grid_metrics.h"

#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace ui {

/// How the cursor stands on a cell; Waiting – the current cell while keys go to another panel.
enum class CellFocus { None, Current, Waiting, InRange };

/// Fill of a value cell by its state.
void paintCellGround(QPainter& painter, const QRect& cell, const CellState& state);

/// The whole value cell, grid lines at its right and bottom edge included.
void paintValueCell(QPainter& painter, const QRect& cell, const QString& text, const CellState& state, CellFocus focus,
                    const GridMetrics& metrics);

/// Right and bottom cell lines, and a strong line at the left where a column group begins.
void paintCellLines(QPainter& painter, const QRect& cell, bool ruleBefore);

/// Accent over a selected cell, or the 2 px frame of the current one.
void paintCellFocus(QPainter& painter, const QRect& cell, CellFocus focus);

/// Lines of words, vertically centred, from `left` on.
void paintLines(QPainter& painter, const QRect& cell, int left, const QStringList& lines, const GridMetrics& metrics);

}  // namespace ui
