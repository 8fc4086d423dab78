#pragma once

#include "ui/chart/chart_picture.h"

#include <string>

/// What a reader would see as a fault of the layout, a sentence a line: labels over each other, out of the picture,
/// or beside the segment they belong to; bars out of the picture. Empty when there is none.
[[nodiscard]] std::string layoutFaults(const ui::ChartPicture& picture, const QSizeF& size);
/// The label with this text, no-break spaces made plain; fails the test when there is none.
[[nodiscard]] const ui::ChartLabel& labelOf(const ui::ChartPicture& picture, const char* text);
[[nodiscard]] bool hasLabel(const ui::ChartPicture& picture, const char* text);
/// Every label, one a line, in the order of drawing.
[[nodiscard]] std::string labelsOf(const ui::ChartPicture& picture);
