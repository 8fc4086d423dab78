#include "ui/widgets/ready_mark.h"

#include <QPainter>
#include <QPolygonF>

namespace ui {
namespace {

constexpr qreal line = 1.4;

}  // namespace

void drawReadyMark(QPainter& painter, const QRectF& place, ReadyShape shape, Role role) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color(role), line);
    const QRectF ring = place.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    switch (shape) {
    case ReadyShape::Empty:
        pen.setDashPattern({2, 1.6});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case ReadyShape::Partly:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(role));
        painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case ReadyShape::Full:
        painter.setPen(QPen(color(role), line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{place.left() + place.width() * 0.08, place.top() + place.height() * 0.55},
                                        {place.left() + place.width() * 0.38, place.top() + place.height() * 0.85},
                                        {place.right() - place.width() * 0.02, place.top() + place.height() * 0.18}}));
        break;
    }
    painter.restore();
}

}  // namespace ui
