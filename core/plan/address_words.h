#pragma once

#include "core/form/edition.h"

#include <string>

namespace plan {

/// «приложение 2, строка 03, столбец cost_budget»: how an edition's author is told about a cell.
[[nodiscard]] std::string placeOf(const form::CellAddress& cell);
/// «стр. 03, столбец cost_budget», inside one sentence.
[[nodiscard]] std::string shortPlaceOf(const form::CellAddress& cell);

}  // namespace plan
