#pragma once

#include "core/document/text_measure.h"

#include <string>
#include <vector>

namespace document {

struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
};

/// Lines of one paragraph, wrapped and ready to stand somewhere.
struct TextBlock {
    std::vector<std::string> lines;
    Font font;
    double lineMm = 0;
    Alignment alignment = Alignment::Left;

    [[nodiscard]] double heightMm() const { return lineMm * static_cast<double>(lines.size()); }
};

[[nodiscard]] TextBlock textBlock(std::string_view text, const Font& font, double lineMm, double widthMm,
                                  TextMeasure& measure);

/// Puts the block into the box, centred between its top and bottom, and aligned to its sides.
void drawCentred(Page& page, const TextBlock& block, const Box& box, TextMeasure& measure);
/// Puts the block at the top of the box; returns where it ends.
double drawFromTop(Page& page, const TextBlock& block, const Box& box, TextMeasure& measure);

void drawHorizontal(Page& page, double left, double right, double y);
void drawVertical(Page& page, double x, double top, double bottom);

}  // namespace document
