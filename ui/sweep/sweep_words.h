#pragma once

#include "core/decimal/russian.h"
#include "core/text/plural.h"

#include <QString>

#include <cstdint>

namespace ui {

/// «11 236,6»
[[nodiscard]] inline QString shown(const decimal::Decimal& number)
{
    return QString::fromStdString(decimal::printRussian(number));
}

[[nodiscard]] inline QString shown(std::int64_t number)
{
    return shown(decimal::Decimal(number));
}

/// «2 000 точек»
[[nodiscard]] inline QString pointsInWords(std::int64_t number)
{
    return shown(number) + QChar(0x00A0) + QString::fromStdString(text::plural(number, "точка", "точки", "точек"));
}

}  // namespace ui
