#pragma once

#include "core/plan/evaluate.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace plan {

/// An operand of a derivation: a cell of the form, or a parameter («population.residents»).
struct TracedOperand {
    std::optional<form::CellAddress> cell;
    std::string parameter;
    ExactValue value;
};

/// How one cell got its figure, one level down: operands, the exact result, each rounding.
struct Trace {
    form::CellAddress cell;
    Op op = Op::Entry;
    std::shared_ptr<const form::Formula> formula;  ///< Formula: its cells and parameters are the operands, in order
    std::vector<TracedOperand> operands;  ///< Weighted: N1 Z1 N2 Z2 …; Share: numerators, then denominators
    std::size_t split = 0;  ///< Share: where the denominators begin
    int shift = 0;  ///< power of ten of the money scale
    ExactValue unrounded;
    int digits = -1;
    ExactValue rounded;
    ExactValue adjustment;  ///< absent when there is none
    ExactValue result;
    Rounder rounder;  ///< of the plan
};

/// nullopt for a closed, dash or blank cell.
[[nodiscard]] std::optional<Trace> trace(const Plan& plan, std::span<const ExactValue> values,
                                         const form::CellAddress& cell);
/// The cells whose figure uses this cell directly («где используется»), in printed order.
[[nodiscard]] std::vector<form::CellAddress> dependents(const Plan& plan, const form::CellAddress& cell);

}  // namespace plan
