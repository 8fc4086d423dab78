#pragma once

#include "ui/widgets/theme.h"

#include <QRectF>

class QPainter;

namespace ui {

/// How far something is filled, as a shape: a dashed ring, a half-filled circle, a tick.
enum class ReadyShape { Empty, Partly, Full };

void drawReadyMark(QPainter& painter, const QRectF& place, ReadyShape shape, Role role);

}  // namespace ui
