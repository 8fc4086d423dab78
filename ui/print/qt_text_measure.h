#pragma once

#include "core/document/text_measure.h"

#include <QFontMetricsF>

#include <array>
#include <string>
#include <unordered_map>

namespace ui {

/// The metrics of the paper font for `document::layOut`. Needs a QGuiApplication.
class QtTextMeasure : public document::TextMeasure {
public:
    QtTextMeasure();

    [[nodiscard]] double widthMm(std::string_view text, const document::Font& font) override;
    [[nodiscard]] double ascentMm(const document::Font& font) const override;
    [[nodiscard]] double descentMm(const document::Font& font) const override;

private:
    /// One face of the font, with what has been measured: a form says the same words on every row.
    struct Face {
        QFontMetricsF metrics;
        std::unordered_map<std::string, double> widths;  ///< at the size that measures all
    };

    /// Upright and italic, light and bold.
    using Faces = std::array<Face, 4>;

    [[nodiscard]] static std::size_t placeOf(const document::Font& font) {
        return (font.bold ? 1U : 0U) + (font.italic ? 2U : 0U);
    }
    [[nodiscard]] Face& face(const document::Font& font) { return m_faces[placeOf(font)]; }
    [[nodiscard]] const Face& face(const document::Font& font) const { return m_faces[placeOf(font)]; }

    Faces m_faces;
};

}  // namespace ui
