#pragma once

#include "core/analysis/point_evaluator.h"
#include "core/analysis/sweep_spec.h"
#include "core/analysis/tally.h"

#include <functional>
#include <stop_token>

namespace analysis {

/// One point of a sweep: a value of each parameter, and the printed target there.
struct SweepPoint {
    std::int64_t index = 0;
    std::vector<decimal::Decimal> values;
    std::optional<decimal::Decimal> figure;
};

struct SweepProgress {
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// How a sweep runs. The result depends on none of it.
struct SweepRun {
    unsigned threads = 1;
    std::stop_token cancel{};
    std::function<void(const SweepProgress&)> progress{};  ///< in the calling thread, a few times a second
    std::function<void(const SweepPoint&)> point{};  ///< in the calling thread, in order of index
};

struct HistogramBin {
    decimal::Decimal from;
    decimal::Decimal to;  ///< not in the bin
    std::int64_t count = 0;
};

struct Percentile {
    decimal::Decimal percent;
    decimal::Decimal figure;
};

/// What the figures of a sweep look like together.
struct SweepResult {
    std::int64_t count = 0;  ///< points with a figure
    std::int64_t empty = 0;  ///< points where nothing would stand in the target
    std::int64_t tooLarge = 0;  ///< points whose figure outgrows what is counted: see PointEvaluator
    bool cancelled = false;
    decimal::Decimal least;
    decimal::Decimal most;
    decimal::Decimal mean;  ///< one digit more than printed
    decimal::Decimal deviation;
    decimal::Decimal accuracy;  ///< how far a percentile may be off; zero – exact
    std::vector<Percentile> percentiles;
    std::vector<HistogramBin> histogram;

    /// Points that have been computed, with a figure or without.
    [[nodiscard]] std::int64_t done() const { return count + empty + tooLarge; }
    /// «Итог слишком велик и не учтён: 3 точки.»; empty where every figure was counted.
    [[nodiscard]] std::string tooLargeWords() const;
};

/// A grid or a Monte Carlo run over one scenario, point by point.
class Sweep {
public:
    /// Findings: see PointModel::of.
    [[nodiscard]] static text::Outcome<Sweep> of(const scenario::Draft& draft, SweepSpec spec);

    [[nodiscard]] const SweepSpec& spec() const { return m_spec; }
    /// Memory does not grow with the number of points.
    [[nodiscard]] SweepResult run(const SweepRun& how = {}) const;
    /// A picked point through the program's own exact calculation.
    [[nodiscard]] SweepPoint exact(std::int64_t index);
    /// The values of a point as values of a new child scenario.
    [[nodiscard]] std::vector<scenario::Setting> settingsAt(std::int64_t index) const;

private:
    Sweep(WhatIf whatIf, SweepSpec spec, PointModel model)
        : m_whatIf(std::move(whatIf)), m_spec(std::move(spec)), m_model(std::move(model)) {}

    void keysAt(std::int64_t index, std::span<Key> keys) const;
    template <class Number>
    [[nodiscard]] SweepResult runWith(const SweepRun& how) const;
    [[nodiscard]] SweepResult summed(const Tally& tally) const;
    [[nodiscard]] SweepPoint pointOf(std::int64_t index, std::optional<Key> figure) const;

    WhatIf m_whatIf;
    SweepSpec m_spec;
    PointModel m_model;
};

}  // namespace analysis
