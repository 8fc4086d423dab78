#pragma once

#include "core/document/page.h"

#include <QFont>
#include <QString>

namespace ui {

/// Painters of pages work in hundredths of a millimetre: font sizes are whole numbers there.
inline constexpr double paperUnitsPerMm = 100;

/// The family of paper, with the metrics of Times: Liberation Serif, else PT Astra Serif, else the nearest
/// the machine has. Needs a QGuiApplication.
[[nodiscard]] QString paperFamily();

/// The paper font in hundredths of a millimetre, unhinted: widths are the same at every zoom and on every device.
[[nodiscard]] QFont paperFont(const document::Font& font);

}  // namespace ui
