#pragma once

#include "core/form/cell_rule.h"

#include <optional>
#include <string>
#include <string_view>

namespace form {

inline constexpr std::string_view normPrefix = "norm.";

/// «norm.2.33.volume»: the federal normative behind the cell a2.33.volume.
[[nodiscard]] std::string normPath(const CellAddress& cell);
/// The cell behind a normative; nullopt for any other path.
[[nodiscard]] std::optional<CellAddress> cellOfNorm(std::string_view path);
/// «adjust.a2.26.cost_oms»: what is added to the printed figure of the cell.
[[nodiscard]] std::string adjustmentPath(const CellAddress& cell);
/// The cell an adjustment is added to; nullopt for any other path.
[[nodiscard]] std::optional<CellAddress> adjustedCell(std::string_view path);

}  // namespace form
