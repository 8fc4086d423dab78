#pragma once

#include "core/programme/calculation.h"

#include <optional>

namespace programme {

/// The year before the programme as its own form would print it: nothing is computed, each figure is the fact kept as
/// `previous.aA.ROW.COLUMN` of the first programme year. `first` is that year computed. nullopt – no fact is known.
[[nodiscard]] std::optional<YearResult> lastYear(const YearResult& first, const Assignments& assignments);

/// The parameter that keeps last year's figure of a cell.
[[nodiscard]] std::string lastYearPath(const form::CellAddress& cell);

}  // namespace programme
