#pragma once

#include <cstdint>

namespace analysis {

/// How likely the values of an uncertain parameter are. Shapes of a draw, never a figure of a plan: hence doubles.
struct Distribution {
    enum class Shape { Normal, Triangular, Uniform };
    Shape shape = Shape::Uniform;
    double low = 0;  ///< Normal: the mean
    double mode = 0;  ///< Triangular
    double high = 0;  ///< Normal: the standard deviation

    /// The value below which the share `probability` (0 … 1, both excluded) of all draws lies.
    [[nodiscard]] double quantile(double probability) const;
};

/// The draw of one parameter at one point, between 0 and 1, both excluded. It depends on these three numbers alone:
/// points may be drawn in any order and by any thread.
[[nodiscard]] double drawn(std::uint64_t seed, std::uint64_t point, std::uint64_t parameter);

}  // namespace analysis
