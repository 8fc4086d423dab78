#include "core/analysis/sweep.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

namespace analysis {

namespace {

using decimal::Decimal;
using decimal::Rounding;

/// Points of a round for each thread: some milliseconds, so that cancelling is felt at once.
constexpr std::int64_t pointsOfAThread = 4096;
/// Points a thread takes at a time. Two cores are seldom equally fast for long, and nobody should wait for the slower.
constexpr std::int64_t piece = 256;

/// What one thread writes at every point, on cache lines of its own: side by side the tallies of two threads would
/// take the lines from each other.
template <class Number>
struct alignas(128) Worker {
    PointEvaluator<Number> evaluator;
    Tally tally;
    std::vector<Key> keys;
    std::int64_t tooLarge = 0;

    /// nullopt also for a figure that is too large; a thread that let it out would end the program.
    [[nodiscard]] std::optional<Key> figure() {
        try {
            const auto figure = evaluator.at(keys);
            if (figure) {
                tally.add(*figure);
            }
            return figure;
        } catch (const decimal::ArithmeticError&) {
            ++tooLarge;
            return std::nullopt;
        }
    }
};

}  // namespace

/// Within a round every thread takes the next piece as it comes free, between rounds the calling thread reads the
/// figures. So the caller sees points in order, and never more than a round of them is in memory.
template <class Number>
SweepResult Sweep::runWith(const SweepRun& how) const {
    const std::size_t threads = std::clamp(how.threads, 1U, 64U);
    std::vector<Worker<Number>> workers(threads,
                                        {PointEvaluator<Number>(m_model), {}, std::vector<Key>(m_spec.axes.size())});
    std::vector<std::optional<Key>> figures;
    std::int64_t done = 0;
    std::atomic<std::int64_t> taken = 0;
    const auto compute = [&](Worker<Number>& worker) {
        const auto size = static_cast<std::int64_t>(figures.size());
        for (auto first = taken.fetch_add(piece); first < size; first = taken.fetch_add(piece)) {
            for (auto i = first; i < std::min(first + piece, size); ++i) {
                keysAt(done + i, worker.keys);
                figures[static_cast<std::size_t>(i)] = worker.figure();
            }
        }
    };
    while (done < m_spec.points && !how.cancel.stop_requested()) {
        const auto size = std::min(pointsOfAThread * static_cast<std::int64_t>(threads), m_spec.points - done);
        figures.assign(static_cast<std::size_t>(size), std::nullopt);
        taken = 0;
        {
            std::vector<std::jthread> others;
            for (std::size_t thread = 1; thread < threads; ++thread) {
                others.emplace_back(compute, std::ref(workers[thread]));
            }
            compute(workers.front());
        }
        if (how.point) {
            for (std::int64_t i = 0; i < size; ++i) {
                how.point(pointOf(done + i, figures[static_cast<std::size_t>(i)]));
            }
        }
        done += size;
        if (how.progress) {
            how.progress({done, m_spec.points});
        }
    }
    Tally all;
    std::int64_t tooLarge = 0;
    for (const auto& worker : workers) {
        all.merge(worker.tally);
        tooLarge += worker.tooLarge;
    }
    auto result = summed(all);
    result.cancelled = done < m_spec.points;
    result.tooLarge = tooLarge;
    result.empty = done - all.count() - tooLarge;
    return result;
}

SweepResult Sweep::summed(const Tally& tally) const {
    SweepResult result;
    result.count = tally.count();
    if (tally.count() == 0) {
        return result;
    }
    const auto figure = [this](Key key) { return Decimal::fromParts(key, m_model.digits); };
    result.least = figure(tally.least());
    result.most = figure(tally.most());
    result.mean = tally.mean().shift(-m_model.digits);
    result.deviation = tally.deviation().shift(-m_model.digits);
    result.accuracy = tally.binWidth() == 1 ? Decimal(0) : figure(tally.binWidth() / 2);
    for (const auto& percent : m_spec.percentiles) {
        result.percentiles.push_back({percent, figure(tally.percentile(percent.toDouble()))});
    }
    // Bars are as wide as each other, and begin where the tally's own bins do.
    const Key width = tally.binWidth();
    const Key left =
        tally.least() >= 0 ? tally.least() / width * width : -((-tally.least() + width - 1) / width * width);
    const Key span = tally.most() - left + 1;
    const Key bar = (span + width * m_spec.bins - 1) / (width * m_spec.bins) * width;
    for (Key from = left; from <= tally.most(); from += bar) {
        result.histogram.push_back({figure(from), figure(from + bar), tally.countBetween(from, from + bar)});
    }
    return result;
}

SweepResult Sweep::run(const SweepRun& how) const {
    return m_spec.arithmetic == SweepArithmetic::Exact ? runWith<Decimal>(how) : runWith<double>(how);
}

}  // namespace analysis
