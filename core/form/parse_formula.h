#pragma once

#include "core/form/formula.h"
#include "core/text/finding.h"

#include <string_view>

namespace form {

/// Reads a formula. `[column]` is a cell of the row of `cell`, `[23.1.volume]` of its table, `a2.23.1.volume` of
/// another one; names with a point are parameters. A fault names the place in the formula, counted in characters
/// from 1, and what is expected there. Whether the cells exist and the units fit is asked later.
[[nodiscard]] text::Outcome<Formula> parseFormula(std::string_view words, const CellAddress& cell);

}  // namespace form
