#pragma once

#include "core/form/cell_rule.h"

#include <string>

namespace scenario {

/// How a cell gets its value, for a list of changes: «сумма слагаемых», «равно a2.33.cost_oms». Different rules have
/// different words.
[[nodiscard]] std::string ruleInWords(const form::CellRule& rule);

}  // namespace scenario
