#pragma once

#include "core/document/page.h"

#include <QRect>

class QPainter;

namespace ui {

/// A sheet lying on the desk: white paper in both themes, its edge, and the page printed on it.
void drawSheet(QPainter& painter, const QRect& rect, const document::Page& page, double pixelsPerMm);

}  // namespace ui
