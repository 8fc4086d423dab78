#pragma once

#include "ui/chart/chart_picture.h"

class QPainter;

namespace ui {

/// The ink of the window's theme.
[[nodiscard]] ChartInk screenInk();
[[nodiscard]] QColor inkOf(Role role, ChartInk ink);

void paintPicture(QPainter& painter, const ChartPicture& picture, ChartInk ink);
/// The ground of one bar, over the width of the chart; on a screen alone.
void paintBand(QPainter& painter, const ChartPicture& picture, int bar, const QRectF& bounds);
/// The accent frame of the mark in focus.
void paintFocus(QPainter& painter, const ChartMark& mark, ChartInk ink);
/// The bubble with the value, share and formula of a mark, kept inside `bounds`.
void paintReadout(QPainter& painter, const ChartMark& mark, const QRectF& bounds, ChartInk ink);
/// Where the bubble of a mark stands.
[[nodiscard]] QRectF readoutBox(const ChartMark& mark, const QRectF& bounds);

}  // namespace ui
