#pragma once

#include "core/decimal/decimal.h"
#include "core/form/edition.h"
#include "core/text/finding.h"

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
/// A message of the core with the cells it names called as the table calls them: «a2.05.unit_cost» – «строка 05,
/// стоимость единицы», and «строка zz» where the form has no such row.
[[nodiscard]] QString withRowNames(const text::Finding& finding, const form::Edition& edition);

}  // namespace ui
