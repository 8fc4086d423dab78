#pragma once

#include "ui/chart/chart_values.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QLineF>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

enum class MarkFill {
    Solid,
    Hatched,
    Outline,  ///< dashed: nothing is known there
    Frame  ///< a line of the series' colour: the whole that a bar is a part of
};

/// A drawn bar, segment or column, and what is told of it on hover and on focus.
struct ChartMark {
    QRectF box;
    ChartSeries series = ChartSeries::Total;
    MarkFill fill = MarkFill::Solid;
    QStringList readout;  ///< the first line is the name
    int bar = -1;  ///< of the chart's bars, where a click leads somewhere
};

/// Words of one line. They stand inside `box`, which is as large as they are.
struct ChartLabel {
    QRectF box;
    QString text;
    Role ink = Role::Text;
    Weight weight = Weight::Normal;
    std::optional<ChartSeries> on = std::nullopt;  ///< stands on a segment of this series and takes its ink from it
};

struct ChartLine {
    QLineF line;
    Role ink = Role::Rule;
    Qt::PenStyle style = Qt::SolidLine;
    qreal width = 1;
};

/// A chart laid out at one size, in logical pixels. Colours are roles: a switch of the theme needs no layout.
struct ChartPicture {
    std::vector<ChartMark> marks;
    std::vector<ChartLabel> labels;
    std::vector<ChartLine> lines;
    std::vector<ChartMark> keys;  ///< of the legend: nothing is told of them
};

/// How a picture is coloured: for the screen in force, or for paper.
enum class ChartInk { Light, Dark, BlackAndWhite };

/// The font of labels, in pixels: the same on a screen, in a file and on paper.
[[nodiscard]] QFont chartFont(Weight weight = Weight::Normal);
/// The font of the title over a chart.
[[nodiscard]] QFont chartTitleFont();
[[nodiscard]] QSizeF textSize(const QString& text, Weight weight = Weight::Normal);

}  // namespace ui
