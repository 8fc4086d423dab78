#pragma once

#include "core/text/plural.h"
#include "ui/form/figure_words.h"

#include <QString>

#include <cstdint>

namespace ui {

/// «2 000»
[[nodiscard]] inline QString shownCount(std::int64_t number) {
    return shownFigure(decimal::Decimal(number));
}

/// «2 000 точек»
[[nodiscard]] inline QString pointsInWords(std::int64_t number) {
    return shownCount(number) + QChar(0x00A0) + QString::fromStdString(text::plural(number, "точка", "точки", "точек"));
}

}  // namespace ui
