#pragma once

#include <optional>
#include <vector>

namespace analysis {

/// A linear programme with one equality: what a rebalance needs. Numbers are doubles: the solver knows no others, and
/// every answer is rounded and computed exactly afterwards.
struct LinearVariable {
    double least = 0;
    std::optional<double> most;  ///< none – not bounded above
    double weight = 0;  ///< in the sum that is held
    double price = 0;  ///< in the sum that is made as small as can be
};

struct LinearProgramme {
    std::vector<LinearVariable> variables;
    double held = 0;  ///< Σ weight × variable
};

/// The values of the variables; nullopt when no values meet the bounds. Prints nothing.
/// Throws std::runtime_error when the solver gives up.
[[nodiscard]] std::optional<std::vector<double>> minimise(const LinearProgramme& programme);

}  // namespace analysis
