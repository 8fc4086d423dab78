#pragma once

#include "core/decimal/decimal.h"

#include <cstdint>

namespace analysis {

/// A figure or a parameter as a count of its last printed digit: 11 236.6 with one decimal is 112366.
using Key = std::int64_t;
/// No key is farther from zero: then the distance of two keys is a key's type too.
inline constexpr Key farthestKey = 900'000'000'000'000'000;

/// The key of a value, rounded half up to `digits`. Throws decimal::ArithmeticError for one that has none.
[[nodiscard]] Key keyOf(const decimal::Decimal& value, int digits);
/// Whether the value has a key.
[[nodiscard]] bool hasKey(const decimal::Decimal& value, int digits);

}  // namespace analysis
