#include "ui/chart/chart_legend.h"

#include "ui/chart/chart_layout.h"

#include <cmath>

namespace ui {
namespace {

constexpr QSizeF swatch(16, 9);
constexpr qreal entryGap = 10;

/// Where each entry begins, from the corner of the legend.
std::vector<QPointF> placesOf(const std::vector<LegendEntry>& entries, qreal width) {
    std::vector<QPointF> places;
    QPointF next(0, 0);
    for (const LegendEntry& entry : entries) {
        const qreal needed = swatch.width() + labelGap + textSize(entry.words).width();
        if (next.x() > 0 && next.x() + needed > width) {
            next = QPointF(0, next.y() + lineOfText);
        }
        places.push_back(next);
        next.rx() += needed + entryGap;
    }
    return places;
}

}  // namespace

qreal legendHeight(const std::vector<LegendEntry>& entries, qreal width) {
    return entries.empty() ? 0 : placesOf(entries, width).back().y() + lineOfText;
}

void addLegend(ChartPicture& picture, const std::vector<LegendEntry>& entries, const QPointF& corner, qreal width) {
    const std::vector<QPointF> places = placesOf(entries, width);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const LegendEntry& entry = entries[i];
        const QPointF place = corner + places[i];
        const qreal middle = std::round(place.y() + lineOfText / 2);
        const QRectF box = onPixels(QRectF({place.x(), middle - swatch.height() / 2}, swatch));
        if (entry.isLine) {
            const qreal x = std::round(box.center().x());
            picture.lines.push_back({QLineF(x, box.top() - 1, x, box.bottom() + 1), Role::Text, Qt::SolidLine, 2});
        } else {
            picture.keys.push_back({box, entry.series, entry.fill, {}, -1});
        }
        addLabel(picture, {place.x() + swatch.width() + labelGap, middle}, Qt::AlignLeft | Qt::AlignVCenter,
                 {{}, entry.words, Role::Text2});
    }
}

}  // namespace ui
