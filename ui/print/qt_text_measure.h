#pragma once

#include "core/document/text_measure.h"

#include <QFontMetricsF>

namespace ui {

/// The metrics of the paper font for `document::layOut`. Needs a QGuiApplication.
class QtTextMeasure : public document::TextMeasure {
public:
    QtTextMeasure();

    [[nodiscard]] double widthMm(std::string_view text, const document::Font& font) const override;
    [[nodiscard]] double ascentMm(const document::Font& font) const override;
    [[nodiscard]] double descentMm(const document::Font& font) const override;

private:
    [[nodiscard]] const QFontMetricsF& metrics(const document::Font& font) const;

    QFontMetricsF m_regular;
    QFontMetricsF m_bold;
};

}  // namespace ui
