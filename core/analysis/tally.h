#pragma once

#include "core/analysis/key.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace analysis {

/// Counts figures given as whole numbers of their last printed digit, in memory that does not grow with their number.
/// While they span at most `mostBins` values each has a bin of its own, and percentiles are exact; past that bins
/// double in width. The result depends on which figures were added, never on their order or on who added them.
class Tally {
public:
    static constexpr std::int64_t mostBins = 65536;

    /// No farther from zero than farthestKey: then neither the span of two figures nor a border between bins outgrows
    /// its type.
    void add(Key key);
    void merge(const Tally& other);

    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] std::int64_t least() const { return m_least; }
    [[nodiscard]] std::int64_t most() const { return m_most; }
    /// Printed digits a bin spans: 1 – exact.
    [[nodiscard]] std::int64_t binWidth() const { return std::int64_t{1} << m_shift; }
    /// With one decimal more than the figures, half up; zero of nothing.
    [[nodiscard]] decimal::Decimal mean() const;
    /// Standard deviation of the figures added, with one decimal too.
    [[nodiscard]] decimal::Decimal deviation() const;
    /// The smallest figure that at least `percent` % of all do not exceed; half a bin off at most.
    [[nodiscard]] std::int64_t percentile(double percent) const;
    /// How many figures lie in [from, to); both ends on bin borders when bins are wider than one digit.
    [[nodiscard]] std::int64_t countBetween(std::int64_t from, std::int64_t to) const;

private:
    [[nodiscard]] bool holds(std::int64_t bin) const;
    void makeRoom(std::int64_t least, std::int64_t most);

    unsigned m_shift = 0;
    std::int64_t m_origin = 0;  ///< bin of m_bins[0]
    std::vector<std::int64_t> m_bins;
    std::int64_t m_count = 0;
    std::int64_t m_least = 0;
    std::int64_t m_most = 0;
    decimal::Int128 m_sum = 0;
    // Σx² in two halves: a thousand million figures of 18 digits square to more than 128 bits hold.
    decimal::UInt128 m_squaresLow = 0;  ///< of the lower 64 bits of each square
    decimal::UInt128 m_squaresHigh = 0;  ///< of the upper ones
};

}  // namespace analysis
