#pragma once

#include "core/check/readiness.h"
#include "core/decimal/decimal.h"
#include "core/form/edition.h"

#include <QString>

#include <optional>

namespace ui {

/// «4 307,4»; empty for nothing.
[[nodiscard]] QString shownNumber(const std::optional<decimal::Decimal>& number);
/// «+5,6 %», «−4,6 %», «–» for no change, empty when there is nothing to compare.
[[nodiscard]] QString shownChange(const std::optional<decimal::Decimal>& percent);
/// «11 207,3» of any scale in millions of roubles.
[[nodiscard]] QString inMillions(const decimal::Decimal& cost, const form::Edition& edition);
/// «Численность», «Стоимость единицы».
[[nodiscard]] QString readinessName(check::ReadinessKind kind);
/// «введено 3 из 12», «3 замечания».
[[nodiscard]] QString readinessWords(check::ReadinessKind kind, const check::ReadinessMark& mark);

}  // namespace ui
