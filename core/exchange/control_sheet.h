#pragma once

#include "core/exchange/named_inputs.h"
#include "core/exchange/placed_cells.h"
#include "core/exchange/table_formulas.h"
#include "core/scenario/draft.h"

namespace exchange {

/// A computed scenario that a book is about.
struct CheckedPlan {
    const scenario::Draft& draft;
    const programme::Calculation& calculation;
    const programme::Assignments& assignments;
    scenario::ScenarioId scenario;
};

inline constexpr const char* controlName = "Контроль";

/// «Контроль»: every sum, tie, per-capita figure, cost and share of the tables, and the equalities that the edition
/// asks for, one a line as living formulas with a verdict. A difference that `check` holds for an error reads
/// «расхождение»; what it warns of, «предупреждение».
[[nodiscard]] book::Sheet controlSheet(const CheckedPlan& plan, const PlacedCells& places,
                                       const TableFormulas& formulas, NamedInputs& inputs);

}  // namespace exchange
