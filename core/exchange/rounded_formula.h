#pragma once

#include "core/book/formula.h"
#include "core/decimal/decimal.h"

namespace exchange {

/// `formula` rounded to so many decimals as the plan rounds. ROUND goes away from zero at a half, as half_up does;
/// under half_even the half that it moved from an even digit is taken back. `exact` is what the formula gives: where it
/// ends in a half, the binary number may stand a hair below it and is brought up first.
[[nodiscard]] book::Formula roundedFormula(const book::Formula& formula, int digits, decimal::Rounding mode,
                                           const decimal::Decimal& exact);

[[nodiscard]] book::Formula inBrackets(const book::Formula& formula);

}  // namespace exchange
