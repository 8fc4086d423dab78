#pragma once

#include "core/document/text_measure.h"

namespace document {

/// Widths where no font is at hand: an average letter of Times. Good for the height of a merged cell, which a
/// spreadsheet does not fit by itself.
class AverageMeasure final : public TextMeasure {
public:
    [[nodiscard]] double widthMm(std::string_view text, const Font& font) override;
    [[nodiscard]] double ascentMm(const Font& font) const override;
    [[nodiscard]] double descentMm(const Font& font) const override;
};

}  // namespace document
