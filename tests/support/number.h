#pragma once

#include "core/decimal/decimal.h"

#include <string_view>

/// The decimal written so; throws what std::optional throws where it is none.
inline decimal::Decimal number(std::string_view plain) {
    return decimal::Decimal::fromPlain(plain).value();
}
