#include "core/analysis/distribution.h"

#include <boost/math/distributions/normal.hpp>

#include <cmath>

namespace analysis {

namespace {

/// A spread of 0 is a fixed value, which the library would refuse: mean and deviation are put in afterwards. Doubles
/// suffice, and a sweep draws millions.
using StandardNormal =
    boost::math::normal_distribution<double,
                                     boost::math::policies::policy<boost::math::policies::promote_double<false>>>;

/// splitmix64 (Steele, Lea, Flood 2014): every input bit moves every output bit.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

}  // namespace

double Distribution::quantile(double probability) const {
    switch (shape) {
    case Shape::Normal:
        return low + high * boost::math::quantile(StandardNormal(), probability);
    case Shape::Uniform:
        return low + (high - low) * probability;
    case Shape::Triangular: {
        const double width = high - low;
        if (probability * width < mode - low) {
            return low + std::sqrt(probability * width * (mode - low));
        }
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
