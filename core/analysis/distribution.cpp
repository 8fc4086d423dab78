#include "core/analysis/distribution.h"

#include <array>
#include <cmath>

namespace analysis {

namespace {

/// splitmix64 (Steele, Lea, Flood 2014): every input bit moves every output bit.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

template <std::size_t Size>
double polynomial(const std::array<double, Size>& coefficients, double x) {
    double sum = 0;
    for (const double coefficient : coefficients)
        sum = sum * x + coefficient;
    return sum;
}

/// The quantile of the standard normal distribution: P. J. Acklam's rational approximation, relative error 1.15e-9.
double normalQuantile(double p) {
    constexpr std::array<double, 6> a{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                                      1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array<double, 6> b{-5.447609879822406e+01, 1.615858368580409e+02,  -1.556989798598866e+02,
                                      6.680131188771972e+01,  -1.328068155288572e+01, 1.0};
    constexpr std::array<double, 6> c{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                                      -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr std::array<double, 5> d{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                                      3.754408661907416e+00, 1.0};
    constexpr double tail = 0.02425;
    if (p < tail) {
        const double q = std::sqrt(-2 * std::log(p));
        return polynomial(c, q) / polynomial(d, q);
    }
    if (p > 1 - tail)
        return -normalQuantile(1 - p);
    const double q = p - 0.5;
    return polynomial(a, q * q) * q / polynomial(b, q * q);
}

}  // namespace

double Distribution::quantile(double probability) const {
    switch (shape) {
    case Shape::Normal:
        return low + high * normalQuantile(probability);
    case Shape::Uniform:
        return low + (high - low) * probability;
    case Shape::Triangular: {
        const double width = high - low;
        if (probability * width < mode - low)
            return low + std::sqrt(probability * width * (mode - low));
        return high - std::sqrt((1 - probability) * width * (high - mode));
    }
    }
    return low;
}

double drawn(std::uint64_t seed, std::uint64_t point, std::uint64_t parameter) {
    const std::uint64_t bits = mixed(mixed(mixed(seed) ^ point) ^ (parameter + 1));
    return (static_cast<double>(bits >> 11U) + 0.5) * 0x1.0p-53;
}

}  // namespace analysis
