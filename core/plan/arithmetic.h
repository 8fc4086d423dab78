#pragma once

#include "core/decimal/decimal.h"

#include <cmath>

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
        if (power != 0) value.shift(power);
    }
    static bool isZero(const Number& value) { return value.isZero(); }
};

template <>
struct Arithmetic<double> {
    static double of(const decimal::Decimal& value) { return value.toDouble(); }
    static double rounded(double value, int digits, decimal::Rounding mode) {
        const double power = std::pow(10.0, digits);
        const double scaled = value * power;
        return (mode == decimal::Rounding::HalfEven ? std::nearbyint(scaled) : std::round(scaled)) / power;
    }
    static void round(double& value, int digits, decimal::Rounding mode) { value = rounded(value, digits, mode); }
    static double divided(double value, double by, int digits, decimal::Rounding mode) {
        return digits < 0 ? value / by : rounded(value / by, digits, mode);
    }
    static void shift(double& value, int power) {
        if (power != 0) value *= std::pow(10.0, power);
    }
    static bool isZero(double value) { return value == 0.0; }
};

}  // namespace plan
