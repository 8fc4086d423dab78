#pragma once

#include "core/decimal/decimal.h"

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

}  // namespace ui
