#pragma once

#include "core/decimal/int128.h"

#include <compare>
#include <concepts>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace decimal {

enum class Rounding { HalfUp, HalfEven };

/// A figure outgrew the 128-bit coefficient, or a division by zero was asked for.
class ArithmeticError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// An exact decimal number: a checked 128-bit coefficient and a scale (digits after the point).
/// Sum, difference and product are exact or throw ArithmeticError; nothing rounds by itself.
/// `rounded` and `divided` are the only roundings of the program.
class Decimal {
public:
    using Coefficient = Int128;
    static constexpr int maxScale = 30;

    Decimal() = default;
    explicit Decimal(std::int64_t integer) : m_coefficient(integer) {}
    template <std::floating_point Float>
    explicit Decimal(Float) = delete;

    /// coefficient × 10^−scale; 0 ≤ scale ≤ maxScale, anything else throws.
    [[nodiscard]] static Decimal fromParts(Coefficient coefficient, int scale);
    template <std::floating_point Float>
    static Decimal fromParts(Float, int) = delete;
    /// Plain notation only: «-0.0250». Keeps trailing zeros. Empty when the text is anything else.
    [[nodiscard]] static std::optional<Decimal> fromPlain(std::string_view text);

    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] const Coefficient& coefficient() const { return m_coefficient; }
    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }

    /// Exactly `digits` decimals: rounds, or pads with zeros. Half-up rounds away from zero.
    [[nodiscard]] Decimal rounded(int digits, Rounding mode) const;
    /// The same in place. The evaluation loop rounds thousands of figures: a copy right after the result was written
    /// waits for the processor's store, which costs more than the rounding itself.
    Decimal& round(int digits, Rounding mode) { return digits == m_scale ? *this : changeScale(digits, mode); }
    /// this ÷ by with exactly `digits` decimals, rounded once. Throws on zero.
    [[nodiscard]] Decimal divided(const Decimal& by, int digits, Rounding mode) const;
    /// The same number without the zeros at its end, with no fewer than `leastDigits` decimals.
    [[nodiscard]] Decimal withoutZeros(int leastDigits) const;

    /// The same number filled up with zeros to at least `digits` decimals.
    [[nodiscard]] Decimal padded(int digits) const;

    /// Plain notation with every stored decimal: «-1234.50».
    [[nodiscard]] std::string toPlain() const;
    /// For charts and sweeps only; never for a figure a person reads.
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] Decimal operator-() const;
    Decimal& operator+=(const Decimal& other);
    Decimal& operator-=(const Decimal& other);
    Decimal& operator*=(const Decimal& other);
    /// × 10^power in place, exactly or throws.
    Decimal& shift(int power);
    [[nodiscard]] friend Decimal operator+(Decimal a, const Decimal& b) { return a += b; }
    [[nodiscard]] friend Decimal operator-(Decimal a, const Decimal& b) { return a -= b; }
    [[nodiscard]] friend Decimal operator*(Decimal a, const Decimal& b) { return a *= b; }
    /// By value: 1.0 equals 1.00.
    [[nodiscard]] friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) { return a.compare(b); }
    [[nodiscard]] friend bool operator==(const Decimal& a, const Decimal& b) { return a.compare(b) == 0; }

private:
    [[nodiscard]] std::strong_ordering compare(const Decimal& other) const;
    /// Brings both to the larger scale; returns the other's coefficient there.
    [[nodiscard]] Coefficient align(const Decimal& other);
    Decimal& changeScale(int digits, Rounding mode);
    Decimal& changeScaleWide(int digits, Rounding mode);
    [[nodiscard]] Decimal dividedWide(const Decimal& by, int digits, Rounding mode) const;
    void multiplyCoefficient(Coefficient factor);
    void multiplyWide(Coefficient factor);

    Coefficient m_coefficient = 0;
    int m_scale = 0;
};

/// Plain notation; for messages of tests and logs.
std::ostream& operator<<(std::ostream& stream, const Decimal& number);

namespace detail {

[[noreturn]] void throwTooLarge();
[[noreturn]] void throwTooManyDecimals();

}  // namespace detail

// Sums and products stay in the header: the plan's evaluation loop consists of little else.

inline Decimal& Decimal::operator+=(const Decimal& other) {
    const Coefficient addend = m_scale == other.m_scale ? other.m_coefficient : align(other);
    Coefficient result;
    if (__builtin_add_overflow(m_coefficient, addend, &result)) {
        detail::throwTooLarge();
    }
    m_coefficient = result;
    return *this;
}

inline Decimal& Decimal::operator-=(const Decimal& other) {
    const Coefficient subtrahend = m_scale == other.m_scale ? other.m_coefficient : align(other);
    Coefficient result;
    if (__builtin_sub_overflow(m_coefficient, subtrahend, &result)) {
        detail::throwTooLarge();
    }
    m_coefficient = result;
    return *this;
}

/// Straight to its place. A product that passes through a variable of its own is written there as two halves and read
/// back as a whole, and the processor waits for both: that took a fifth of an evaluation.
inline void Decimal::multiplyCoefficient(Coefficient factor) {
    const auto narrow = static_cast<std::int64_t>(m_coefficient);
    const auto narrowFactor = static_cast<std::int64_t>(factor);
    if (narrow == m_coefficient && narrowFactor == factor) {
        m_coefficient = static_cast<Coefficient>(narrow) * narrowFactor;
    } else {
        multiplyWide(factor);
    }
}

inline Decimal& Decimal::operator*=(const Decimal& other) {
    const int scale = m_scale + other.m_scale;
    if (scale > maxScale) {
        detail::throwTooManyDecimals();
    }
    multiplyCoefficient(other.m_coefficient);
    m_scale = scale;
    return *this;
}

inline Decimal& Decimal::shift(int power) {
    if (power > m_scale) {
        if (power - m_scale > largestPowerOfTen) {
            detail::throwTooLarge();
        }
        multiplyCoefficient(powerOfTen(power - m_scale));
        m_scale = 0;
        return *this;
    }
    if (m_scale - power > maxScale) {
        detail::throwTooManyDecimals();
    }
    m_scale -= power;
    return *this;
}

}  // namespace decimal
