#include "ui/print/sheet_drawing.h"

#include "ui/print/page_painter.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace ui {

void drawSheet(QPainter& painter, const QRect& rect, const document::Page& page, double pixelsPerMm) {
    painter.fillRect(rect, Qt::white);
    painter.setPen(color(Role::Rule));
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.translate(rect.topLeft());
    paintPage(painter, page, pixelsPerMm);
    painter.restore();
}

}  // namespace ui
