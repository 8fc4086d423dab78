#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/lever.h"
#include "core/analysis/target.h"

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

enum class SweepKind { Grid, MonteCarlo, Tornado };
/// What computes the points: doubles, or the exact arithmetic of the forms, five times slower.
enum class SweepArithmetic { Double, Exact };

/// One parameter of a sweep and the values it takes.
struct SweepAxis {
    Lever lever;
    decimal::Decimal from;  ///< Grid
    decimal::Decimal to;
    std::int64_t steps = 1;  ///< Grid: values, both ends among them
    Distribution distribution;  ///< MonteCarlo
};

/// A sweep of one scenario in one year, checked: docs/reference/sweep.md has the grammar of its text.
struct SweepSpec {
    scenario::ScenarioId scenario = scenario::rootScenario;
    int year = 0;
    Target target;
    SweepKind kind = SweepKind::Grid;
    SweepArithmetic arithmetic = SweepArithmetic::Double;
    std::int64_t points = 0;  ///< of the whole sweep
    std::uint64_t seed = 1;
    decimal::Decimal percent{5};  ///< Tornado: ± this much
    int bins = 20;  ///< of the histogram
    std::vector<decimal::Decimal> percentiles;
    std::vector<SweepAxis> axes;  ///< Grid: one or two; Tornado: none – every parameter
};

/// Reads SPEC.toml. Every fault at once, each with its line: «SPEC.toml, строка 7, ключ to».
[[nodiscard]] text::Outcome<SweepSpec> readSweepSpec(std::string_view text, const scenario::Draft& draft);

}  // namespace analysis
