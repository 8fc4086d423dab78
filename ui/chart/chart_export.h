#pragma once

#include "ui/chart/chart_painting.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <utility>
#include <vector>

class QPagedPaintDevice;

namespace ui {

class ChartView;

/// What stands over a chart: «Стоимость по годам» and «млн руб., по источникам».
struct ChartCaption {
    QString title;
    QString base;
};

/// A chart with its caption, laid out anew for `box`.
void paintChart(QPainter& painter, const QRectF& box, const ChartView& chart, const ChartCaption& caption,
                ChartInk ink);
/// On a light ground, whatever the theme: pictures go into documents.
[[nodiscard]] QImage chartImage(const ChartView& chart, const ChartCaption& caption, const QSize& size,
                                qreal ratio = 2);
[[nodiscard]] QByteArray chartSvg(const ChartView& chart, const ChartCaption& caption, const QSize& size);
/// By the suffix: .png, .svg or .csv. Never over a plan. Throws output::OutputError.
void saveChart(const QString& path, const ChartView& chart, const ChartCaption& caption, const QSize& size);

/// Charts on one sheet of paper: A4 landscape, the margins of every print, without colour.
struct ChartSheet {
    QString title;
    QString foot;  ///< where the figures come from, when that must be said
    std::vector<std::pair<const ChartView*, ChartCaption>> charts;
};
/// Throws std::runtime_error when the device does not start.
void printCharts(QPagedPaintDevice& device, const ChartSheet& sheet);

}  // namespace ui
