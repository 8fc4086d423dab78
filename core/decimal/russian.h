#pragma once

#include "core/decimal/decimal.h"

#include <string>
#include <string_view>
#include <variant>

namespace decimal {

/// Why a text a user typed is not a number; `explain` turns it into a Russian sentence.
enum class ParseFault { Empty, NotANumber, TwoPoints, TooManyDigits };

/// A number as Russian users write it: «1 234,5», NBSP, U+202F or apostrophe between groups, comma or
/// point, «−» or «-», surrounding spaces. Keeps the typed decimals («2,30» has scale 2).
/// At most 30 digits in all and Decimal::maxScale decimals.
[[nodiscard]] std::variant<Decimal, ParseFault> parseRussian(std::string_view text);
/// A Russian sentence, «0,3l8» – не число. Пример: 0,318; `example` is put in as given.
[[nodiscard]] std::string explain(ParseFault fault, std::string_view text, std::string_view example);

/// «−1 234,50»: comma, U+00A0 between groups, U+2212. Every stored decimal is printed.
[[nodiscard]] std::string printRussian(const Decimal& number);
/// The same with «+» before a positive number, for differences; zero has no sign.
[[nodiscard]] std::string printSigned(const Decimal& number);

}  // namespace decimal
