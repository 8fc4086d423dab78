#pragma once

#include "core/check/check.h"
#include "core/form/edition.h"

#include <string>
#include <vector>

namespace check {

/// «02, 04.1, 04.2, 05, 06 и ещё 8»; up to one more than the usual five are named in full.
[[nodiscard]] std::string listedRows(const std::vector<std::string>& rows);
/// Findings of one kind at rows of one table and year: a few as they are, more as one that leads to the first of them,
/// «Не найдены нормативы: 35 строк: 07, 08, …».
void joinRows(std::vector<CheckFinding>& rows, std::string_view many, std::vector<CheckFinding>& findings);
/// «строки 02 + 03» as added up; cells of another appendix name it: «приложения 2, строк 01 + 15».
[[nodiscard]] std::string addedRows(const form::CellAddress& total, const std::vector<form::CellAddress>& addends);
/// «объём», «стоимость единицы», the first letter of the column's short name in lower case.
[[nodiscard]] std::string columnWords(const form::Column& column);

}  // namespace check
