#include "core/analysis/sweep.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace analysis {

namespace {

using decimal::Decimal;
using decimal::Rounding;

/// Points a thread takes at a time: some milliseconds, so that cancelling is felt at once.
constexpr std::int64_t blockSize = 4096;

/// One thread's part of a round.
struct Block {
    std::int64_t first = 0;
    std::vector<std::optional<Key>> figures;
};

Decimal decimalOf(double value, int digits) {
    const auto power = static_cast<double>(decimal::powerOfTen(digits));
    return Decimal::fromParts(std::llround(value * power), digits);
}

}  // namespace

/// Rounds of blocks: within a round every thread computes its own block, between rounds the calling thread reads
/// them in order. So the caller sees points in order, and never more than a round of them is in memory.
template <class Number>
SweepResult Sweep::runWith(const SweepRun& how) const {
    const std::size_t threads = std::clamp(how.threads, 1U, 64U);
    std::vector<PointEvaluator<Number>> evaluators(threads, PointEvaluator<Number>(m_model));
    std::vector<Tally> tallies(threads);
    std::vector<Block> blocks(threads);
    const auto compute = [&](std::size_t thread) {
        auto& block = blocks[thread];
        std::vector<Key> keys(m_spec.axes.size());
        for (std::size_t i = 0; i < block.figures.size(); ++i) {
            keysAt(block.first + static_cast<std::int64_t>(i), keys);
            block.figures[i] = evaluators[thread].at(keys);
            if (block.figures[i]) tallies[thread].add(*block.figures[i]);
        }
    };
    std::int64_t done = 0;
    while (done < m_spec.points && !how.cancel.stop_requested()) {
        std::int64_t next = done;
        for (auto& block : blocks) {
            block.first = next;
            const auto size = std::min(blockSize, m_spec.points - next);
            block.figures.assign(static_cast<std::size_t>(size), std::nullopt);
            next += size;
        }
        {
            std::vector<std::jthread> others;
            for (std::size_t thread = 1; thread < threads; ++thread)
                if (!blocks[thread].figures.empty()) others.emplace_back(compute, thread);
            compute(0);
        }
        if (how.point)
            for (const auto& block : blocks)
                for (std::size_t i = 0; i < block.figures.size(); ++i)
                    how.point(pointOf(block.first + static_cast<std::int64_t>(i), block.figures[i]));
        done = next;
        if (how.progress) how.progress({done, m_spec.points});
    }
    Tally all;
    for (const auto& tally : tallies) all.merge(tally);
    auto result = summed(all);
    result.cancelled = done < m_spec.points;
    result.empty = done - all.count();
    return result;
}

SweepResult Sweep::summed(const Tally& tally) const {
    SweepResult result;
    result.count = tally.count();
    if (tally.count() == 0) return result;
    const auto figure = [this](Key key) { return Decimal::fromParts(key, m_model.digits); };
    const double unit = std::pow(10.0, -m_model.digits);
    result.least = figure(tally.least());
    result.most = figure(tally.most());
    result.mean = decimalOf(tally.mean() * unit, m_model.digits + 1);
    result.deviation = decimalOf(tally.deviation() * unit, m_model.digits + 1);
    result.accuracy = tally.binWidth() == 1 ? Decimal(0) : figure(tally.binWidth() / 2);
    for (const auto& percent : m_spec.percentiles)
        result.percentiles.push_back({percent, figure(tally.percentile(percent.toDouble()))});
    // Bars are as wide as each other, and begin where the tally's own bins do.
    const Key width = tally.binWidth();
    const Key left = tally.least() >= 0 ? tally.least() / width * width : -((-tally.least() + width - 1) / width * width);
    const Key span = tally.most() - left + 1;
    const Key bar = (span + width * m_spec.bins - 1) / (width * m_spec.bins) * width;
    for (Key from = left; from <= tally.most(); from += bar)
        result.histogram.push_back({figure(from), figure(from + bar), tally.countBetween(from, from + bar)});
    return result;
}

SweepResult Sweep::run(const SweepRun& how) const {
    return m_spec.arithmetic == SweepArithmetic::Exact ? runWith<Decimal>(how) : runWith<double>(how);
}

}  // namespace analysis
