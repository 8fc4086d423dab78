#pragma once

#include "core/form/edition.h"

#include <optional>
#include <string>
#include <string_view>

namespace programme {

/// «adjust.a2.26.cost_oms»: the cell that a correction is added to; nullopt for any other path.
[[nodiscard]] std::optional<form::CellAddress> adjustedCell(std::string_view path);
/// «1 знак после запятой», «нет знаков после запятой».
[[nodiscard]] std::string digitsWords(int digits);

}  // namespace programme
