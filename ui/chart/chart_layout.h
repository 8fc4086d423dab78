#pragma once

#include "ui/chart/chart_picture.h"

#include <QPointF>

#include <vector>

namespace ui {

// Measures and pieces that the charts share. Boxes of bars lie on whole pixels: edges stay sharp.

inline constexpr qreal chartPadding = 12;
inline constexpr qreal labelGap = 6;
inline constexpr qreal leastRow = 22;
inline constexpr qreal lineOfText = 17;

/// A label beside `anchor`: `side` says which of its edges touches it (AlignLeft – the label begins there).
void addLabel(ChartPicture& picture, const QPointF& anchor, Qt::Alignment side, const ChartLabel& label);
/// Lines under each other around the middle of `anchor` (AlignVCenter), or from it down (AlignTop).
void addLines(ChartPicture& picture, const QPointF& anchor, Qt::Alignment side, const QStringList& lines,
              const ChartLabel& look);

/// Names at the left of bars, each in as many lines as its words need.
struct NameColumn {
    std::vector<QStringList> lines;
    qreal width = 0;
};
[[nodiscard]] NameColumn nameColumn(const QStringList& names, qreal chartWidth);
/// The height under which names would touch.
[[nodiscard]] int leastHeightOf(const NameColumn& names);

/// The rows of a chart of bars: even while there is room, else a name of two lines has a taller row.
struct BarRows {
    std::vector<qreal> middles;
    qreal thickness = 0;  ///< of every bar
};
[[nodiscard]] BarRows barRows(const NameColumn& names, qreal top, qreal height, qreal thickest);

/// The same box with its edges on whole pixels, at least 1 pixel in both directions.
[[nodiscard]] QRectF onPixels(const QRectF& box);
/// A part of a bar from one value to another, in any order.
[[nodiscard]] QRectF barBetween(qreal from, qreal to, qreal top, qreal height);
[[nodiscard]] QRectF columnBetween(qreal from, qreal to, qreal left, qreal width);

}  // namespace ui
