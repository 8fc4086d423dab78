#pragma once

#include "core/decimal/decimal.h"
#include "core/form/edition.h"

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace ui {

/// A number as typed, or what is wrong with it: «Нужно: число не введено. Пример: 1,105».
[[nodiscard]] std::variant<decimal::Decimal, QString> typedNumber(const QString& typed, const QString& what,
                                                                  const QString& example);
/// «30, 31»: the numbers of rows.
[[nodiscard]] std::vector<std::string> typedRows(const QString& typed);
/// Paths of cells in a message of the core as the table names them: «a2.05.unit_cost» – «строка 05, стоимость единицы»,
/// and «строка zz» where the form has no such row.
[[nodiscard]] QString withRowNames(const std::string& message, const form::Edition& edition);

}  // namespace ui
