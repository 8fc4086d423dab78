#include "core/document/average_measure.h"

#include <algorithm>

namespace document {

namespace {

constexpr double mmPerPoint = 25.4 / 72;
constexpr double letterWidth = 0.52;  ///< of a type size; Russian text takes a little less
constexpr double ascent = 0.7;
constexpr double descent = 0.2;

bool beginsLetter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

}  // namespace

double AverageMeasure::widthMm(std::string_view text, const Font& font) {
    return static_cast<double>(std::ranges::count_if(text, beginsLetter)) * letterWidth * font.sizePt * mmPerPoint;
}

double AverageMeasure::ascentMm(const Font& font) const {
    return ascent * font.sizePt * mmPerPoint;
}

double AverageMeasure::descentMm(const Font& font) const {
    return descent * font.sizePt * mmPerPoint;
}

}  // namespace document
