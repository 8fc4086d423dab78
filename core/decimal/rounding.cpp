#include "core/decimal/decimal.h"
#include "core/decimal/quotient.h"

#include <array>
#include <bit>

namespace decimal {

namespace {

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
    return quotient + (detail::grows(remainder, by.divisor, (quotient & 1U) != 0, mode) ? 1U : 0U);
}

}  // namespace

// What nearly every figure needs stands here, what a few need in wide_rounding.cpp: a function that may do both begins
// with saving six registers, which took as long as the rounding.

Decimal& Decimal::changeScale(int digits, Rounding mode) {
    const auto narrow = static_cast<std::int64_t>(m_coefficient);
    const auto less = static_cast<unsigned>(m_scale) - static_cast<unsigned>(digits);
    if (narrow != m_coefficient || narrow >= largestNarrow || narrow <= -largestNarrow || digits < 0
        || less - 1 >= largestReciprocal) {
        return changeScaleWide(digits, mode);
    }
    const auto quotient = static_cast<std::int64_t>(
        roundedByPower(static_cast<std::uint64_t>(narrow < 0 ? -narrow : narrow), less, mode));
    m_coefficient = narrow < 0 ? -quotient : quotient;
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

Decimal Decimal::padded(int digits) const {
    if (m_scale >= digits) {
        return *this;
    }
    Decimal longer = *this;
    longer.multiplyCoefficient(powerOfTen(digits - m_scale));
    longer.m_scale = digits;
    return longer;
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
        detail::quotientRounded(static_cast<std::uint64_t>(scaled), static_cast<std::uint64_t>(divisor), mode));
    result.m_scale = digits;
    return result;
}

}  // namespace decimal
