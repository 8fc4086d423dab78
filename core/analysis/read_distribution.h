#pragma once

#include "core/analysis/distribution.h"
#include "core/analysis/lever.h"
#include "core/analysis/spec_table.h"

namespace analysis {

/// The distribution of one parameter: its word and the numbers of its shape. Faults go to the table. `lever` – the
/// parameter, nullptr where the table names none: every draw must have a place on its grid.
[[nodiscard]] Distribution readDistribution(SpecTable& table, const Lever* lever);
/// Whether the value has a place on the grid of the lever; a fault of the key where it has none.
bool requireKey(SpecTable& table, std::string_view key, const decimal::Decimal& value, const Lever& lever);

}  // namespace analysis
