#pragma once

#include "core/form/edition.h"

#include <string>
#include <vector>

namespace check {

/// «02, 04.1, 04.2, 05, 06 и ещё 8»; up to one more than the usual five are named in full.
[[nodiscard]] std::string listedRows(const std::vector<std::string>& rows);
/// «строки 02 + 03» as added up; cells of another appendix name it: «приложения 2, строк 01 + 15».
[[nodiscard]] std::string addedRows(const form::CellAddress& total, const std::vector<form::CellAddress>& addends);
/// «объём», «стоимость единицы», the first letter of the column's short name in lower case.
[[nodiscard]] std::string columnWords(const form::Column& column);

}  // namespace check
