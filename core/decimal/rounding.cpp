#include "core/decimal/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <array>
#include <bit>
#include <limits>

namespace decimal {

namespace {

using Wide = boost::multiprecision::cpp_int;

constexpr auto largest64 = std::numeric_limits<std::uint64_t>::max();
constexpr UInt128 largest128 = ~UInt128{0} >> 1;

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

/// n ÷ 10^k for n < 2^63 as the upper half of n × factor, shifted: exact, since factor × 10^k exceeds 2^(64+shift)
/// by at most 10^k < 2^(shift+1) (Granlund and Montgomery, 1994). A division takes ten times a multiplication, and
/// rounding is what a plan does most.
struct Reciprocal {
    std::uint64_t divisor = 0;
    std::uint64_t factor = 0;
    int shift = 0;
};

constexpr unsigned largestReciprocal = 18;
/// What may be rounded by a reciprocal: half a divisor more is still below 2^63.
constexpr auto largestNarrow = std::int64_t{1} << 62;

constexpr std::array<Reciprocal, largestReciprocal + 1> makeReciprocals() {
    std::array<Reciprocal, largestReciprocal + 1> table{};
    for (unsigned exponent = 1; exponent <= largestReciprocal; ++exponent) {
        const auto divisor = static_cast<std::uint64_t>(powerOfTen(static_cast<int>(exponent)));
        const int shift = static_cast<int>(std::bit_width(divisor)) - 1;
        const auto factor = static_cast<std::uint64_t>((UInt128{1} << (64 + shift)) / divisor + 1);
        table[exponent] = {divisor, factor, shift};
    }
    return table;
}

constexpr auto reciprocals = makeReciprocals();

/// `dividend` < largestNarrow, 1 ≤ exponent ≤ largestReciprocal.
std::uint64_t roundedByPower(std::uint64_t dividend, unsigned exponent, Rounding mode) {
    const Reciprocal& by = reciprocals[exponent];
    const auto whole = [&by](std::uint64_t number) {
        return static_cast<std::uint64_t>((static_cast<UInt128>(number) * by.factor) >> 64) >> by.shift;
    };
    if (mode == Rounding::HalfUp) {
        return whole(dividend + by.divisor / 2);
    }
    const std::uint64_t quotient = whole(dividend);
    const std::uint64_t remainder = dividend - quotient * by.divisor;
    return quotient + (grows(remainder, by.divisor, (quotient & 1U) != 0, mode) ? 1U : 0U);
}

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

// What nearly every figure needs stands apart from what a few need: a function that may do both begins with saving six
// registers, which took as long as the rounding.
Decimal& Decimal::changeScale(int digits, Rounding mode) {
    const auto narrow = static_cast<std::int64_t>(m_coefficient);
    const auto less = static_cast<unsigned>(m_scale) - static_cast<unsigned>(digits);
    if (narrow != m_coefficient || narrow >= largestNarrow || narrow <= -largestNarrow || digits < 0
        || less - 1 >= largestReciprocal) {
        return changeScaleWide(digits, mode);
    }
    const auto quotient =
        static_cast<std::int64_t>(roundedByPower(static_cast<std::uint64_t>(narrow < 0 ? -narrow : narrow), less, mode));
    m_coefficient = narrow < 0 ? -quotient : quotient;
    m_scale = digits;
    return *this;
}

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

Decimal Decimal::rounded(int digits, Rounding mode) const {
    Decimal result = *this;
    return result.round(digits, mode);
}

Decimal Decimal::withoutZeros(int leastDigits) const {
    Decimal shorter = *this;
    while (shorter.m_scale > leastDigits && shorter.m_coefficient % 10 == 0) {
        shorter.m_coefficient /= 10;
        --shorter.m_scale;
    }
    return shorter;
}

Decimal Decimal::divided(const Decimal& by, int digits, Rounding mode) const {
    const auto dividend = static_cast<std::int64_t>(m_coefficient);
    const auto divisor = static_cast<std::int64_t>(by.m_coefficient);
    const auto more = static_cast<unsigned>(digits) + static_cast<unsigned>(by.m_scale - m_scale);
    std::int64_t scaled = 0;
    if (dividend != m_coefficient || divisor != by.m_coefficient || dividend < 0 || divisor <= 0 || digits < 0
        || digits > maxScale || more > largestReciprocal
        || __builtin_mul_overflow(dividend, static_cast<std::int64_t>(powerOfTen(static_cast<int>(more))), &scaled)) {
        return dividedWide(by, digits, mode);
    }
    Decimal result;
    result.m_coefficient = static_cast<std::int64_t>(
        quotientRounded(static_cast<std::uint64_t>(scaled), static_cast<std::uint64_t>(divisor), mode));
    result.m_scale = digits;
    return result;
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
