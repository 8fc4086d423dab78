#pragma once

#include "core/document/text_measure.h"

#include <string>
#include <string_view>
#include <vector>

namespace document {

/// Breaks a text into lines no wider than `widthMm`: at plain spaces, after a hyphen inside a word when the
/// word does not fit, and only as the last resort between letters. A no-break space never breaks.
[[nodiscard]] std::vector<std::string> wrapText(std::string_view text, const Font& font, double widthMm,
                                                TextMeasure& measure);
/// Width of the widest piece that `wrapText` would not break at a space or a hyphen.
[[nodiscard]] double widestWord(std::string_view text, const Font& font, TextMeasure& measure);

}  // namespace document
