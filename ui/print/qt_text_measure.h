#pragma once

#include "core/document/text_measure.h"

#include <QFontMetricsF>

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

    [[nodiscard]] Face& face(const document::Font& font) { return font.bold ? m_bold : m_regular; }
    [[nodiscard]] const Face& face(const document::Font& font) const { return font.bold ? m_bold : m_regular; }

    Face m_regular;
    Face m_bold;
};

}  // namespace ui
