#pragma once

#include "core/form/edition.h"

#include <optional>

namespace form {

/// A cell that takes a lump sum: one of the two cells of a row that are typed in by turns.
[[nodiscard]] bool takesLump(const CellRule& rule);
/// The other half of a lump sum: the cell of the row that takes the per-capita when this one takes the cost, or the
/// reverse; nullopt for any other cell. One of the two is typed in, the other follows.
[[nodiscard]] std::optional<CellAddress> lumpHalf(const Edition& edition, const CellAddress& cell);

}  // namespace form
