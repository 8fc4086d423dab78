#pragma once

#include "core/decimal/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace plan {

/// What the evaluation loop asks of a number type. The only roundings of a plan stand here.
template <class Number>
struct Arithmetic;

template <>
struct Arithmetic<decimal::Decimal> {
    using Number = decimal::Decimal;
    /// Decimals of a quotient that the form does not round (`exact`): enough for any printed total.
    static constexpr int workingDigits = 12;

    static Number of(const decimal::Decimal& value) { return value; }
    static void round(Number& value, int digits, decimal::Rounding mode) { value.round(digits, mode); }
    static Number divided(const Number& value, const Number& by, int digits, decimal::Rounding mode) {
        return value.divided(by, digits < 0 ? workingDigits : digits, mode);
    }
    /// × 10^power, exactly.
    static void shift(Number& value, int power) {
        if (power != 0) {
            value.shift(power);
        }
    }
    static bool isZero(const Number& value) { return value.isZero(); }
    static Number least(const Number& a, const Number& b) { return std::min(a, b); }
    static Number greatest(const Number& a, const Number& b) { return std::max(a, b); }
};

template <>
struct Arithmetic<double> {
    static double of(const decimal::Decimal& value) { return value.toDouble(); }
    static double power(int digits) {
        static constexpr std::array<double, 23> powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                       1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                       1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
        return powers[static_cast<std::size_t>(digits)];
    }
    /// Rounds as the exact number would: a figure that is half a digit but for the noise of double is a half. Of a
    /// figure of more than 12 digits more noise than a quarter cannot be told from the figure itself.
    static double rounded(double value, int digits, decimal::Rounding mode) {
        const double scaled = value * power(digits);
        const double size = std::fabs(scaled);
        if (!(size < 1e15)) {
            return value;
        }
        const double noise = std::min(size * 1e-13 + 1e-9, 0.25);
        auto whole = static_cast<std::int64_t>(size + (0.5 + noise));
        const bool isHalf = static_cast<double>(whole) - size > 0.5 - noise;
        if (mode == decimal::Rounding::HalfEven && isHalf && whole % 2 != 0) {
            --whole;
        }
        return std::copysign(static_cast<double>(whole), scaled) / power(digits);
    }
    static void round(double& value, int digits, decimal::Rounding mode) { value = rounded(value, digits, mode); }
    static double divided(double value, double by, int digits, decimal::Rounding mode) {
        return digits < 0 ? value / by : rounded(value / by, digits, mode);
    }
    static void shift(double& value, int digits) {
        if (digits > 0) {
            value *= power(digits);
        }
        if (digits < 0) {
            value /= power(-digits);
        }
    }
    static bool isZero(double value) { return value == 0.0; }
    static double least(double a, double b) { return std::min(a, b); }
    static double greatest(double a, double b) { return std::max(a, b); }
};

}  // namespace plan
