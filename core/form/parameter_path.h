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

/// What is written down of a deviation from the federal normative.
enum class DeviationPart { Factor, Reason, Document };

/// A path «deviation.a2.33.volume.reason», taken apart. Whether the cell exists is not asked.
struct DeviationPath {
    CellAddress cell;
    DeviationPart part = DeviationPart::Reason;
};

inline constexpr std::string_view deviationPrefix = "deviation.";

[[nodiscard]] std::string deviationPath(const CellAddress& cell, DeviationPart part);
/// nullopt for any other path.
[[nodiscard]] std::optional<DeviationPath> deviationOf(std::string_view path);
/// The cell an adjustment is added to; nullopt for any other path.
[[nodiscard]] std::optional<CellAddress> adjustedCell(std::string_view path);

}  // namespace form
