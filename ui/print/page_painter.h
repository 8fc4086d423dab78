#pragma once

#include "core/document/page.h"

class QPainter;

namespace ui {

/// Draws one page with its top left corner at the painter's origin: the only drawing of paper, the same for
/// preview, printer and PDF. The painter's state is kept.
void paintPage(QPainter& painter, const document::Page& page, double pixelsPerMm);

}  // namespace ui
