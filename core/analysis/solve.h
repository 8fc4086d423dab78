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
    Nearest,  ///< two neighbours of the parameter's grid pass the goal by
    Bounded,  ///< a bound of the parameter stops it first
};

struct SolvedPoint {
    decimal::Decimal value;  ///< of the parameter, on its grid
    decimal::Decimal figure;  ///< printed, from the program's own exact calculation
};

struct Solution {
    Reach reach = Reach::Exact;
    Target target;
    Lever lever;
    decimal::Decimal goal;
    SolvedPoint chosen;  ///< of equal ones the one nearest to the present value
    std::optional<SolvedPoint> below;  ///< Nearest: the neighbour under the goal
    std::optional<SolvedPoint> above;  ///< Nearest: the neighbour over it
    SolvedPoint first;  ///< Exact: the least and the greatest value that print the goal
    SolvedPoint last;
    std::string stoppedBy;  ///< Bounded: Russian, the bound
    std::vector<scenario::Setting> settings;  ///< for a new child of the scenario

    /// One or two Russian sentences.
    [[nodiscard]] std::string words() const;
};

/// Bisects over the grid of the parameter with the exact calculation: about forty of them. The figure has to grow or
/// fall all the way with the parameter, as every figure of the forms does. Findings: see findTarget, findLever,
/// narrow; and a parameter that does not move the target.
[[nodiscard]] text::Outcome<Solution> solve(const scenario::Draft& draft, const SolveRequest& request);

}  // namespace analysis
