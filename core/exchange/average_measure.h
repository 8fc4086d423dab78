#pragma once

#include "core/document/text_measure.h"

namespace exchange {

/// Widths where no font is at hand: an average letter of Times. Good for the height of a merged cell, which a
/// spreadsheet does not fit by itself.
class AverageMeasure final : public document::TextMeasure {
public:
    [[nodiscard]] double widthMm(std::string_view text, const document::Font& font) override;
    [[nodiscard]] double ascentMm(const document::Font& font) const override;
    [[nodiscard]] double descentMm(const document::Font& font) const override;
};

}  // namespace exchange
