#pragma once

#include "core/analysis/indexation.h"
#include "core/analysis/rebalance.h"
#include "core/analysis/solve.h"
#include "core/analysis/sweep_spec.h"

namespace analysis {

// A value that nobody entered follows its normative and the coefficient on it. An analysis writes a number there, which
// follows nothing: the planner is told before it happens. Empty where every value was entered.

/// «7 значений рассчитаны из нормативов; после индексации они станут числами сценария и за нормативом и КД следовать
/// не будут.»
[[nodiscard]] std::string normLossWords(const Indexed& indexed);
/// Of the volumes that move.
[[nodiscard]] std::string normLossWords(const Rebalanced& rebalanced);
/// Empty also where a bound leaves no scenario.
[[nodiscard]] std::string normLossWords(const Solution& solution);
/// Of a scenario made of any point.
[[nodiscard]] std::string normLossWords(const SweepSpec& spec);

}  // namespace analysis
