#include "core/analysis/tally.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

using Wide = boost::multiprecision::int512_t;
using decimal::Decimal;

Wide wide(decimal::UInt128 value) {
    return (Wide(static_cast<std::uint64_t>(value >> 64U)) << 64U) + static_cast<std::uint64_t>(value);
}

}  // namespace

bool Tally::holds(std::int64_t bin) const {
    return bin >= m_origin && bin - m_origin < static_cast<std::int64_t>(m_bins.size());
}

/// Widens bins until least … most fits, then lays the bins out around it with room to grow.
void Tally::makeRoom(std::int64_t least, std::int64_t most) {
    unsigned shift = m_shift;
    while ((most >> shift) - (least >> shift) + 1 > mostBins) {
        ++shift;
    }
    const std::int64_t span = (most >> shift) - (least >> shift) + 1;
    const std::int64_t size = std::min(mostBins, std::max<std::int64_t>(span * 2, 64));
    const std::int64_t origin = (least >> shift) - (size - span) / 2;
    std::vector<std::int64_t> bins(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        if (m_bins[i] == 0) {
            continue;
        }
        const std::int64_t bin = (m_origin + static_cast<std::int64_t>(i)) >> (shift - m_shift);
        bins[static_cast<std::size_t>(bin - origin)] += m_bins[i];
    }
    m_bins = std::move(bins);
    m_shift = shift;
    m_origin = origin;
}

void Tally::add(Key key) {
    m_least = m_count == 0 ? key : std::min(m_least, key);
    m_most = m_count == 0 ? key : std::max(m_most, key);
    if (!holds(key >> m_shift)) {
        makeRoom(m_least, m_most);
    }
    ++m_bins[static_cast<std::size_t>((key >> m_shift) - m_origin)];
    ++m_count;
    m_sum += key;
    const auto square = static_cast<decimal::UInt128>(static_cast<decimal::Int128>(key) * key);
    m_squaresLow += static_cast<std::uint64_t>(square);
    m_squaresHigh += square >> 64U;
}

void Tally::merge(const Tally& other) {
    if (other.m_count == 0) {
        return;
    }
    if (m_count == 0) {
        *this = other;
        return;
    }
    if (other.m_shift > m_shift) {
        const Tally mine = std::move(*this);
        *this = other;
        merge(mine);
        return;
    }
    m_least = std::min(m_least, other.m_least);
    m_most = std::max(m_most, other.m_most);
    if (!holds(m_least >> m_shift) || !holds(m_most >> m_shift)) {
        makeRoom(m_least, m_most);
    }
    for (std::size_t i = 0; i < other.m_bins.size(); ++i) {
        if (other.m_bins[i] == 0) {
            continue;
        }
        const std::int64_t bin = (other.m_origin + static_cast<std::int64_t>(i)) >> (m_shift - other.m_shift);
        m_bins[static_cast<std::size_t>(bin - m_origin)] += other.m_bins[i];
    }
    m_count += other.m_count;
    m_sum += other.m_sum;
    m_squaresLow += other.m_squaresLow;
    m_squaresHigh += other.m_squaresHigh;
}

Decimal Tally::mean() const {
    return m_count == 0 ? Decimal(0)
                        : Decimal::fromParts(m_sum, 0).divided(Decimal(m_count), 1, decimal::Rounding::HalfUp);
}

/// Exact up to the root: n·Σx² − (Σx)² in whole numbers loses nothing to cancellation.
Decimal Tally::deviation() const {
    if (m_count == 0) {
        return Decimal(0);
    }
    const Wide squares = (wide(m_squaresHigh) << 64U) + wide(m_squaresLow);
    const Wide sum = wide(decimal::magnitude(m_sum));
    const Wide spread = squares * m_count - sum * sum;
    // The root of 10⁴ times as much has two decimals more: enough to round the one that is told.
    const Wide hundredths = boost::multiprecision::sqrt(Wide(spread * 10'000));
    const Wide tenths = (hundredths + 5 * Wide(m_count)) / (10 * Wide(m_count));
    return Decimal::fromParts(static_cast<Decimal::Coefficient>(tenths), 1);
}

std::int64_t Tally::percentile(double percent) const {
    const auto rank = std::clamp(static_cast<std::int64_t>(std::ceil(percent / 100 * static_cast<double>(m_count))),
                                 std::int64_t{1}, std::max<std::int64_t>(m_count, 1));
    // The ends are known exactly, however wide a bin is.
    if (rank <= 1) {
        return m_least;
    }
    if (rank >= m_count) {
        return m_most;
    }
    std::int64_t seen = 0;
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        seen += m_bins[i];
        if (seen < rank) {
            continue;
        }
        const std::int64_t left = (m_origin + static_cast<std::int64_t>(i)) * binWidth();
        return std::clamp(left + binWidth() / 2, m_least, m_most);
    }
    return m_most;
}

std::int64_t Tally::countBetween(std::int64_t from, std::int64_t to) const {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const std::int64_t left = (m_origin + static_cast<std::int64_t>(i)) * binWidth();
        if (left >= from && left < to) {
            sum += m_bins[i];
        }
    }
    return sum;
}

}  // namespace analysis
