#pragma once

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
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
    using Coefficient = boost::multiprecision::checked_int128_t;
    static constexpr int maxScale = 30;

    Decimal() = default;
    explicit Decimal(std::int64_t integer);
    template <std::floating_point Float>
    explicit Decimal(Float) = delete;

    /// coefficient × 10^−scale; 0 ≤ scale ≤ maxScale.
    [[nodiscard]] static Decimal fromParts(Coefficient coefficient, int scale);
    /// Plain notation only: «-0.0250». Keeps trailing zeros. Empty when the text is anything else.
    [[nodiscard]] static std::optional<Decimal> fromPlain(std::string_view text);

    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] const Coefficient& coefficient() const { return m_coefficient; }
    [[nodiscard]] bool isZero() const { return m_coefficient.is_zero(); }
    [[nodiscard]] bool isNegative() const { return m_coefficient.sign() < 0; }

    /// Exactly `digits` decimals: rounds, or pads with zeros. Half-up rounds away from zero.
    [[nodiscard]] Decimal rounded(int digits, Rounding mode) const;
    /// this ÷ by with exactly `digits` decimals, rounded once. Throws on zero.
    [[nodiscard]] Decimal divided(const Decimal& by, int digits, Rounding mode) const;

    /// Plain notation with every stored decimal: «-1234.50».
    [[nodiscard]] std::string toPlain() const;
    /// For charts and sweeps only; never for a figure a person reads.
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] Decimal operator-() const;
    Decimal& operator+=(const Decimal& other);
    Decimal& operator-=(const Decimal& other);
    Decimal& operator*=(const Decimal& other);
    [[nodiscard]] friend Decimal operator+(Decimal a, const Decimal& b) { return a += b; }
    [[nodiscard]] friend Decimal operator-(Decimal a, const Decimal& b) { return a -= b; }
    [[nodiscard]] friend Decimal operator*(Decimal a, const Decimal& b) { return a *= b; }
    /// By value: 1.0 equals 1.00.
    [[nodiscard]] friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) { return a.compare(b); }
    [[nodiscard]] friend bool operator==(const Decimal& a, const Decimal& b) { return a.compare(b) == 0; }

private:
    [[nodiscard]] std::strong_ordering compare(const Decimal& other) const;

    Coefficient m_coefficient = 0;
    int m_scale = 0;
};

}  // namespace decimal
