#pragma once

#include "core/form/formula.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// A formula in words or in figures: `texts` stand for its cells and parameters in the order it names them; nullopt – a
/// figure that is not there, and that a sum leaves out. `named` are their cells (an empty address for a parameter): a
/// cell of the formula that is not among them is closed in the form.
[[nodiscard]] std::string formulaTreeWords(const form::Formula& formula,
                                           const std::vector<std::optional<std::string>>& texts,
                                           const std::vector<form::CellAddress>& named);

}  // namespace explain
