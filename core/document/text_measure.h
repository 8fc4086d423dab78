#pragma once

#include "core/document/page.h"

#include <string_view>

namespace document {

/// The metrics of the paper font, given by whoever knows fonts; the core does not. One that measures may remember what
/// it measured: a form says the same words on every row.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    /// Millimetres that the text takes on one line.
    [[nodiscard]] virtual double widthMm(std::string_view text, const Font& font) = 0;
    /// From the baseline up to the top of the tallest letters.
    [[nodiscard]] virtual double ascentMm(const Font& font) const = 0;
    /// From the baseline down to the bottom of the descenders.
    [[nodiscard]] virtual double descentMm(const Font& font) const = 0;
};

}  // namespace document
