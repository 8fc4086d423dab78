#pragma once

#include "core/form/formula.h"
#include "core/form/known_method.h"
#include "core/text/finding.h"

#include <string_view>

namespace form {

/// Reads a formula. `[column]` is a cell of the row of `cell`, `[23.1.volume]` of its table, `a2.23.1.volume` of
/// another one; names with a point are parameters. A fault names the place in the formula, counted in characters
/// from 1, and what is expected there. Whether the cells exist and the units fit is asked later. A result of a method
/// that has a step is called by its name: `age_correction.k_adults([share], 79.2)` is the quotient, rounded as the
/// method says.
[[nodiscard]] text::Outcome<Formula> parseFormula(std::string_view words, const CellAddress& cell,
                                                  const KnownMethods& methods = {});

}  // namespace form
