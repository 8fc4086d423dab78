#include "core/decimal/decimal.h"

namespace decimal {

namespace {

bool scaleUp(Int128 coefficient, int digits, Int128& result) {
    return digits <= largestPowerOfTen && !multiplyOverflows(coefficient, powerOfTen(digits), result);
}

}  // namespace

namespace detail {

void throwTooLarge() {
    throw ArithmeticError("число слишком велико: в нём больше 38 знаков");
}

void throwTooManyDecimals() {
    throw ArithmeticError("decimal: the number of decimals is outside 0…30");
}

}  // namespace detail

Decimal Decimal::fromParts(Coefficient coefficient, int scale) {
    if (scale < 0 || scale > maxScale) {
        detail::throwTooManyDecimals();
    }
    Decimal result;
    result.m_coefficient = coefficient;
    result.m_scale = scale;
    return result;
}

Decimal::Coefficient Decimal::align(const Decimal& other) {
    Coefficient scaled = 0;
    if (m_scale > other.m_scale) {
        if (!scaleUp(other.m_coefficient, m_scale - other.m_scale, scaled)) {
            detail::throwTooLarge();
        }
        return scaled;
    }
    if (!scaleUp(m_coefficient, other.m_scale - m_scale, scaled)) {
        detail::throwTooLarge();
    }
    m_coefficient = scaled;
    m_scale = other.m_scale;
    return other.m_coefficient;
}

void Decimal::multiplyWide(Coefficient factor) {
    Coefficient product = 0;
    if (__builtin_mul_overflow(m_coefficient, factor, &product)) {
        detail::throwTooLarge();
    }
    m_coefficient = product;
}

Decimal Decimal::operator-() const {
    Decimal result;
    result.m_scale = m_scale;
    if (__builtin_sub_overflow(Coefficient{0}, m_coefficient, &result.m_coefficient)) {
        detail::throwTooLarge();
    }
    return result;
}

std::strong_ordering Decimal::compare(const Decimal& other) const {
    Coefficient mine = m_coefficient;
    Coefficient theirs = other.m_coefficient;
    // A number that cannot be brought to the finer scale is the larger in magnitude: its sign decides.
    if (m_scale < other.m_scale && !scaleUp(m_coefficient, other.m_scale - m_scale, mine)) {
        return m_coefficient < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    if (other.m_scale < m_scale && !scaleUp(other.m_coefficient, m_scale - other.m_scale, theirs)) {
        return other.m_coefficient < 0 ? std::strong_ordering::greater : std::strong_ordering::less;
    }
    if (mine == theirs) {
        return std::strong_ordering::equal;
    }
    return mine < theirs ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace decimal
