#pragma once

#include "core/decimal/decimal.h"

namespace decimal::detail {

/// Whether a quotient is to grow by one, given what was left over. Works on magnitudes, so half-up is
/// away from zero. `remainder < divisor`; the subtraction avoids doubling, which could overflow.
template <class Number>
bool grows(const Number& remainder, const Number& divisor, bool quotientIsOdd, Rounding mode) {
    const Number complement = divisor - remainder;
    if (remainder != complement) {
        return remainder > complement;
    }
    switch (mode) {
    case Rounding::HalfUp:
        return true;
    case Rounding::HalfEven:
        return quotientIsOdd;
    }
    return false;
}

template <class Number>
Number quotientRounded(const Number& dividend, const Number& divisor, Rounding mode) {
    const Number quotient = dividend / divisor;
    const Number remainder = dividend - quotient * divisor;
    const bool isOdd = (quotient & 1U) != 0;
    return grows(remainder, divisor, isOdd, mode) ? Number(quotient + 1U) : quotient;
}

}  // namespace decimal::detail
