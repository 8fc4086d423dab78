#pragma once

#include "core/method/answer.h"

namespace method {

/// Every rounding of the methods: half up, whatever a plan is set to. The letters and orders know no other.
[[nodiscard]] decimal::Decimal halfUp(const decimal::Decimal& number, int digits);
/// above ÷ below. Throws decimal::ArithmeticError when `below` is zero.
[[nodiscard]] decimal::Decimal quotient(const decimal::Decimal& above, const decimal::Decimal& below, int digits);

/// «1 234,50»: every digit the figure has.
[[nodiscard]] std::string figure(const decimal::Decimal& number);
/// The same without the zeros at its end: for results whose digits no act names.
[[nodiscard]] std::string shortFigure(const decimal::Decimal& number);
/// A quotient as exactly as it can be written: «1,25», or «22,75641025…» where it never ends. Empty when `rounded` is
/// the quotient itself.
[[nodiscard]] std::string exactQuotient(const decimal::Decimal& above, const decimal::Decimal& below,
                                        const decimal::Decimal& rounded);
/// The figure before its rounding; empty when nothing was rounded away.
[[nodiscard]] std::string exactFigure(const decimal::Decimal& number, const decimal::Decimal& rounded);

}  // namespace method
