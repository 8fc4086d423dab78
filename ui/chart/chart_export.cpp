#include "ui/chart/chart_export.h"

#include "core/output/write_file.h"
#include "ui/chart/chart_view.h"
#include "ui/widgets/text_wrap.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <stdexcept>

namespace ui {
namespace {

constexpr qreal captionPadding = 12;
constexpr qreal captionGap = 8;
constexpr qreal pixelsPerMillimetre = 96 / 25.4;
constexpr QRectF paperField(20, 20, 267, 170);
constexpr qreal titleHeight = 28;
constexpr qreal footHeight = 20;

/// Draws the title and, beside or under it, the base. Returns where the chart begins.
qreal paintCaption(QPainter& painter, const QRectF& box, const ChartCaption& caption, ChartInk ink) {
    const QFontMetricsF bold(chartTitleFont());
    const QFontMetricsF plain(chartFont());
    const qreal room = box.width() - 2 * captionPadding;
    qreal top = box.top() + 6;
    painter.setFont(chartTitleFont());
    painter.setPen(inkOf(Role::Text, ink));
    qreal used = 0;
    for (const QString& line : wrapText(caption.title, chartTitleFont(), static_cast<int>(room))) {
        painter.drawText(QPointF(box.left() + captionPadding, top + bold.ascent()), line);
        used = bold.horizontalAdvance(line);
        top += bold.height();
    }
    painter.setFont(chartFont());
    painter.setPen(inkOf(Role::Text2, ink));
    if (used + captionGap + plain.horizontalAdvance(caption.base) <= room) {
        painter.drawText(QPointF(box.left() + captionPadding + used + captionGap, top - bold.descent()), caption.base);
        return top + 4;
    }
    for (const QString& line : wrapText(caption.base, chartFont(), static_cast<int>(room))) {
        painter.drawText(QPointF(box.left() + captionPadding, top + plain.ascent()), line);
        top += plain.height();
    }
    return top + 4;
}

void write(const QString& path, const QByteArray& bytes) {
    output::writeFile(path.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

/// Left to right, then down: one chart has all the sheet, two stand beside each other, more in two columns.
QRectF placeOf(std::size_t chart, std::size_t count, const QRectF& field) {
    const std::size_t columns = count > 1 ? 2 : 1;
    const std::size_t rows = (count + columns - 1) / columns;
    const QSizeF size(field.width() / static_cast<qreal>(columns), field.height() / static_cast<qreal>(rows));
    return {QPointF(field.left() + static_cast<qreal>(chart % columns) * size.width(),
                    field.top() + static_cast<qreal>(chart / columns) * size.height()),
            size};
}

}  // namespace

void paintChart(QPainter& painter, const QRectF& box, const ChartView& chart, const ChartCaption& caption,
                ChartInk ink) {
    painter.save();
    const qreal top = paintCaption(painter, box, caption, ink);
    painter.translate(box.left(), top);
    paintPicture(painter, chart.pictureAt({box.width(), box.bottom() - top}), ink);
    painter.restore();
}

QImage chartImage(const ChartView& chart, const ChartCaption& caption, const QSize& size, qreal ratio) {
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(inkOf(Role::Base, ChartInk::Light));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, QRectF(QPointF(), size), chart, caption, ChartInk::Light);
    return image;
}

QByteArray chartSvg(const ChartView& chart, const ChartCaption& caption, const QSize& size) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(caption.title);
    generator.setDescription(caption.base);
    QPainter painter(&generator);
    painter.fillRect(QRect(QPoint(), size), inkOf(Role::Base, ChartInk::Light));
    paintChart(painter, QRectF(QPointF(), size), chart, caption, ChartInk::Light);
    painter.end();
    return buffer.data();
}

void saveChart(const QString& path, const ChartView& chart, const ChartCaption& caption, const QSize& size) {
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        write(path, chartCsv(chart.table()).toUtf8());
    } else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        write(path, chartSvg(chart, caption, size));
    } else {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        chartImage(chart, caption, size).save(&buffer, "PNG");
        write(path, buffer.data());
    }
}

void printCharts(QPagedPaintDevice& device, const ChartSheet& sheet) {
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(0, 0, 0, 0)));
    QPainter painter;
    if (!painter.begin(&device)) {
        throw std::runtime_error("Принтер не принял задание: диаграммы не напечатаны");
    }
    painter.setRenderHint(QPainter::Antialiasing);
    // Laid out as on a screen of 96 dots per inch, drawn as large as on it.
    const qreal scale = device.logicalDpiX() / 96.0;
    painter.scale(scale, scale);
    const QRectF field(paperField.topLeft() * pixelsPerMillimetre, paperField.size() * pixelsPerMillimetre);
    painter.setPen(Qt::black);
    painter.setFont(chartTitleFont());
    painter.drawText(QRectF(field.left() + captionPadding, field.top(), field.width(), titleHeight), Qt::AlignVCenter,
                     sheet.title);
    const qreal foot = sheet.foot.isEmpty() ? 0 : footHeight;
    const QRectF charts = field.adjusted(0, titleHeight, 0, -foot);
    for (std::size_t i = 0; i < sheet.charts.size(); ++i) {
        paintChart(painter, placeOf(i, sheet.charts.size(), charts), *sheet.charts[i].first, sheet.charts[i].second,
                   ChartInk::BlackAndWhite);
    }
    painter.setFont(chartFont());
    painter.setPen(Qt::black);
    painter.drawText(QRectF(field.left() + captionPadding, field.bottom() - foot, field.width(), foot),
                     Qt::AlignVCenter, sheet.foot);
}

}  // namespace ui
