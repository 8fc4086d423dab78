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
    : m_regular(paperFont({measuredPoints, false})), m_bold(paperFont({measuredPoints, true})) {}

double QtTextMeasure::widthMm(std::string_view text, const document::Font& font) const {
    const QString line = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return metrics(font).horizontalAdvance(line) * scale(font);
}

double QtTextMeasure::ascentMm(const document::Font& font) const {
    return metrics(font).ascent() * scale(font);
}

double QtTextMeasure::descentMm(const document::Font& font) const {
    return metrics(font).descent() * scale(font);
}

const QFontMetricsF& QtTextMeasure::metrics(const document::Font& font) const {
    return font.bold ? m_bold : m_regular;
}

}  // namespace ui
