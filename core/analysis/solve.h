#pragma once

#include "core/analysis/lever.h"
#include "core/analysis/target.h"

namespace analysis {

/// «Подобрать под сумму»: which value of one parameter gives the figure wanted.
struct SolveRequest {
    scenario::ScenarioId scenario = scenario::rootScenario;
    int year = 0;
    std::string target;
    decimal::Decimal goal;
    LeverName by;
    std::optional<decimal::Decimal> from;  ///< the user's bounds, inside the legal ones
    std::optional<decimal::Decimal> to;
};

enum class Reach {
    Exact,  ///< the printed figure is the goal
    Nearest,  ///< the figures nearest to the goal from below and from above pass it by
    Bounded,  ///< every figure between the bounds of the parameter lies on one side of the goal
};

struct SolvedPoint {
    decimal::Decimal value;  ///< of the parameter, on its grid
    decimal::Decimal figure;  ///< printed, from the program's own exact calculation
};

struct Solution {
    Reach reach = Reach::Exact;
    bool isProved = true;  ///< false – Nearest or Bounded, but not every value was ruled out
    Target target;
    Lever lever;
    decimal::Decimal goal;
    SolvedPoint chosen;  ///< of equal ones the one nearest to the present value
    std::optional<SolvedPoint> below;  ///< Nearest: the greatest figure under the goal
    std::optional<SolvedPoint> above;  ///< Nearest: the least figure over it
    SolvedPoint first;  ///< Exact: the ends of the unbroken run around `chosen` that prints the goal
    SolvedPoint last;
    std::string stoppedBy;  ///< Bounded: Russian, the bound; empty where the nearest figure lies between them
    std::vector<scenario::Setting> settings;  ///< for a new child of the scenario

    /// One or two Russian sentences.
    [[nodiscard]] std::string words() const;
};

/// Searches the grid of the parameter with exact arithmetic; the figure need not grow or fall all the way. What is said
/// to be out of reach is proved to be, or is said not to be proved: see searchGoal. Findings: see findTarget,
/// findLever, narrow; and a parameter that does not move the target. Throws decimal::ArithmeticError for bounds that
/// outgrow the grid.
[[nodiscard]] text::Outcome<Solution> solve(const scenario::Draft& draft, const SolveRequest& request);

}  // namespace analysis
