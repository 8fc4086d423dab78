#include "core/document/text_block.h"

#include "core/document/sheet.h"
#include "core/document/wrap_text.h"

namespace document {

namespace {

double anchorX(const Box& box, Alignment alignment) {
    switch (alignment) {
    case Alignment::Left:
        return box.left;
    case Alignment::Centre:
        return (box.left + box.right) / 2;
    case Alignment::Right:
        return box.right;
    }
    return box.left;
}

}  // namespace

TextBlock textBlock(std::string_view text, const Font& font, double lineMm, double widthMm, TextMeasure& measure) {
    return {wrapText(text, font, widthMm, measure), font, lineMm, Alignment::Left};
}

void drawCentred(Page& page, const TextBlock& block, const Box& box, TextMeasure& measure) {
    Box centred = box;
    centred.top += (box.height() - block.heightMm()) / 2;
    drawFromTop(page, block, centred, measure);
}

double drawFromTop(Page& page, const TextBlock& block, const Box& box, TextMeasure& measure) {
    const double ascent = measure.ascentMm(block.font);
    const double letters = ascent + measure.descentMm(block.font);
    double top = box.top;
    for (const std::string& line : block.lines) {
        const double baseline = top + (block.lineMm - letters) / 2 + ascent;
        page.texts.push_back({line, {anchorX(box, block.alignment), baseline}, block.font, block.alignment});
        top += block.lineMm;
    }
    return top;
}

void drawHorizontal(Page& page, double left, double right, double y) {
    page.lines.push_back({{left, y}, {right, y}, sheet::lineWidth});
}

void drawVertical(Page& page, double x, double top, double bottom) {
    page.lines.push_back({{x, top}, {x, bottom}, sheet::lineWidth});
}

}  // namespace document
