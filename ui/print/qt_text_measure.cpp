#include "ui/print/qt_text_measure.h"

#include "ui/print/paper_font.h"

#include <QString>

namespace ui {

namespace {

// Unhinted outlines scale exactly, so one large size measures all.
constexpr double measuredPoints = 100;

double scale(const document::Font& font) {
    return font.sizePt / measuredPoints / paperUnitsPerMm;
}

}  // namespace

QtTextMeasure::QtTextMeasure()
    : m_faces{Face{QFontMetricsF(paperFont({measuredPoints, false, false})), {}},
              Face{QFontMetricsF(paperFont({measuredPoints, true, false})), {}},
              Face{QFontMetricsF(paperFont({measuredPoints, false, true})), {}},
              Face{QFontMetricsF(paperFont({measuredPoints, true, true})), {}}} {}

double QtTextMeasure::widthMm(std::string_view text, const document::Font& font) {
    Face& measured = face(font);
    const auto [width, isNew] = measured.widths.try_emplace(std::string(text));
    if (isNew) {
        const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        width->second = measured.metrics.horizontalAdvance(line);
    }
    return width->second * scale(font);
}

double QtTextMeasure::ascentMm(const document::Font& font) const {
    return face(font).metrics.ascent() * scale(font);
}

double QtTextMeasure::descentMm(const document::Font& font) const {
    return face(font).metrics.descent() * scale(font);
}

}  // namespace ui
