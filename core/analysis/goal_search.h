#pragma once

#include "core/analysis/lever_figures.h"

namespace analysis {

/// What a goal is looked for among: the values of one lever from `low` to `high`.
struct SearchSpan {
    Key low = 0;
    Key high = 0;
    Key current = 0;  ///< of several answers the nearest to it is wanted
};

struct FoundPoint {
    Key key = 0;
    decimal::Decimal figure;
};

struct SearchResult {
    std::optional<FoundPoint> exact;
    Key first = 0;  ///< of the unbroken run of values around `exact` that print the goal
    Key last = 0;
    std::optional<FoundPoint> below;  ///< the greatest figure under the goal
    std::optional<FoundPoint> above;  ///< the least figure over it
    bool isConstant = false;  ///< the figure is one and the same wherever it was looked at
    bool isProved = true;  ///< false – values are left that may print the goal, or come nearer to it
};

/// Looks for a goal among the values of a lever. The figure need not grow or fall all the way: the span is halved into
/// pieces, and a piece is left only when the range of its figures proves that nothing better is in it. Where the whole
/// span is one such noise, that takes a look at every value: `mostLooks` of them, and the rest is told as not proved.
[[nodiscard]] SearchResult searchGoal(const PointModel& model, const decimal::Decimal& goal, const SearchSpan& span,
                                      std::int64_t mostLooks);

}  // namespace analysis
