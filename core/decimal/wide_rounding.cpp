#include "core/decimal/decimal.h"
#include "core/decimal/quotient.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>

namespace decimal {

namespace {

using detail::quotientRounded;
using Wide = boost::multiprecision::cpp_int;

constexpr auto largest64 = std::numeric_limits<std::uint64_t>::max();
constexpr UInt128 largest128 = ~UInt128{0} >> 1;

/// Figures of a plan nearly always fit 64 bits, where a division costs a fifth of the 128-bit one.
UInt128 divideMagnitudes(UInt128 dividend, UInt128 divisor, Rounding mode) {
    if (dividend <= largest64 && divisor <= largest64) {
        return quotientRounded(static_cast<std::uint64_t>(dividend), static_cast<std::uint64_t>(divisor), mode);
    }
    return quotientRounded(dividend, divisor, mode);
}

Int128 withSign(UInt128 value, bool negative) {
    if (value > largest128) {
        detail::throwTooLarge();
    }
    return negative ? -static_cast<Int128>(value) : static_cast<Int128>(value);
}

Wide widePower(int exponent) {
    const Wide ten = 10;
    return boost::multiprecision::pow(ten, static_cast<unsigned>(exponent));
}

/// The rare division whose dividend or divisor outgrows 128 bits while its quotient does not.
UInt128 divideWide(UInt128 dividend, UInt128 divisor, int shift, Rounding mode) {
    Wide wideDividend = dividend;
    Wide wideDivisor = divisor;
    (shift >= 0 ? wideDividend : wideDivisor) *= widePower(shift >= 0 ? shift : -shift);
    const Wide quotient = quotientRounded(wideDividend, wideDivisor, mode);
    if (quotient > Wide(largest128)) {
        detail::throwTooLarge();
    }
    return static_cast<UInt128>(quotient);
}

}  // namespace

Decimal& Decimal::changeScaleWide(int digits, Rounding mode) {
    if (digits < 0 || digits > maxScale) {
        detail::throwTooManyDecimals();
    }
    if (digits >= m_scale) {
        multiplyCoefficient(powerOfTen(digits - m_scale));
    } else {
        const auto divisor = static_cast<UInt128>(powerOfTen(m_scale - digits));
        m_coefficient = withSign(divideMagnitudes(magnitude(m_coefficient), divisor, mode), m_coefficient < 0);
    }
    m_scale = digits;
    return *this;
}

Decimal Decimal::dividedWide(const Decimal& by, int digits, Rounding mode) const {
    if (digits < 0 || digits > maxScale) {
        detail::throwTooManyDecimals();
    }
    if (by.isZero()) {
        throw ArithmeticError("decimal: division by zero");
    }
    const int shift = digits + by.m_scale - m_scale;
    UInt128 dividend = magnitude(m_coefficient);
    UInt128 divisor = magnitude(by.m_coefficient);
    UInt128& scaled = shift >= 0 ? dividend : divisor;
    const int distance = shift >= 0 ? shift : -shift;
    UInt128 product = 0;
    const bool fits = distance <= largestPowerOfTen
                      && !__builtin_mul_overflow(scaled, static_cast<UInt128>(powerOfTen(distance)), &product);
    UInt128 quotient = 0;
    if (fits) {
        scaled = product;
        quotient = divideMagnitudes(dividend, divisor, mode);
    } else {
        quotient = divideWide(dividend, divisor, shift, mode);
    }
    return fromParts(withSign(quotient, isNegative() != by.isNegative()), digits);
}

}  // namespace decimal
