#pragma once

#include "core/plan/arithmetic.h"

#include <algorithm>
#include <array>

namespace analysis {

/// Every value a figure takes while a parameter runs over a piece of its grid lies in [low, high]. Sums, products,
/// quotients and roundings only ever widen it, so what lies outside is proved to be out of reach.
struct Range {
    decimal::Decimal low;
    decimal::Decimal high;
    bool isUnbounded = false;  ///< a division by a range that holds zero: anything, or nothing at all

    [[nodiscard]] bool holds(const decimal::Decimal& value) const {
        return isUnbounded || (low <= value && value <= high);
    }

    Range& operator+=(const Range& other) {
        low += other.low;
        high += other.high;
        isUnbounded |= other.isUnbounded;
        return *this;
    }
    Range& operator-=(const Range& other) {
        const auto least = low - other.high;
        high -= other.low;
        low = least;
        isUnbounded |= other.isUnbounded;
        return *this;
    }
    Range& operator*=(const Range& other) {
        isUnbounded |= other.isUnbounded;
        if (!low.isNegative() && !other.low.isNegative()) {
            low *= other.low;
            high *= other.high;
            return *this;
        }
        const std::array corners{low * other.low, low * other.high, high * other.low, high * other.high};
        const auto [least, most] = std::ranges::minmax(corners);
        low = least;
        high = most;
        return *this;
    }
};

}  // namespace analysis

namespace plan {

/// Both ends are rounded as the figures are: a rounding never swaps two numbers.
template <>
struct Arithmetic<analysis::Range> {
    using Range = analysis::Range;
    using Exact = Arithmetic<decimal::Decimal>;

    static Range of(const decimal::Decimal& value) { return {value, value, false}; }
    static void round(Range& value, int digits, decimal::Rounding mode) {
        value.low.round(digits, mode);
        value.high.round(digits, mode);
    }
    static Range divided(const Range& value, const Range& by, int digits, decimal::Rounding mode) {
        const decimal::Decimal zero(0);
        Range result;
        result.isUnbounded = value.isUnbounded || by.holds(zero);
        if (result.isUnbounded) {
            return result;
        }
        const std::array corners{
            Exact::divided(value.low, by.low, digits, mode), Exact::divided(value.low, by.high, digits, mode),
            Exact::divided(value.high, by.low, digits, mode), Exact::divided(value.high, by.high, digits, mode)};
        const auto [least, most] = std::ranges::minmax(corners);
        result.low = least;
        result.high = most;
        return result;
    }
    static void shift(Range& value, int power) {
        Exact::shift(value.low, power);
        Exact::shift(value.high, power);
    }
    static Range least(const Range& a, const Range& b) {
        return {std::min(a.low, b.low), std::min(a.high, b.high), a.isUnbounded || b.isUnbounded};
    }
    static Range greatest(const Range& a, const Range& b) {
        return {std::max(a.low, b.low), std::max(a.high, b.high), a.isUnbounded || b.isUnbounded};
    }
    /// Zero and nothing else: where only some values are zero, nobody knows what is present.
    static bool isZero(const Range& value) { return !value.isUnbounded && value.low.isZero() && value.high.isZero(); }
};

}  // namespace plan
