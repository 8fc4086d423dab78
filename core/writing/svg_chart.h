#pragma once

#include "core/decimal/decimal.h"
#include "core/text/xml.h"

#include <string>
#include <string_view>
#include <vector>

namespace writing {

struct SvgPart {
    decimal::Decimal value;
    int colour = 0;  ///< place in chartColour
};

/// A bar of parts that stand one after another.
struct SvgBar {
    std::string name;
    std::vector<SvgPart> parts;
    std::string label;  ///< «8 815,4 (78,7 %)», right of the bar
};

/// A step of a waterfall: what is added to what came before it.
struct SvgStep {
    std::string name;
    decimal::Decimal change;
    std::string label;
    bool total = false;  ///< stands on the ground
};

/// RGB of the sources of money, the last again from the first.
[[nodiscard]] std::string_view chartColour(int place);

/// Charts that stand in HTML and in print as they are; `title` is read to those who cannot see them. Lengths only are
/// computed with doubles: figures are printed by whoever asks.
void writeBars(text::Xml& html, const std::vector<SvgBar>& bars, std::string_view title);
void writeWaterfall(text::Xml& html, const std::vector<SvgStep>& steps, std::string_view title);

}  // namespace writing
