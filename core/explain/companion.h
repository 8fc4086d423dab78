#pragma once

#include "core/form/edition.h"

#include <optional>

namespace explain {

/// The table that shows other figures of the same things, whichever of the two names the other; nullptr – there is
/// none.
[[nodiscard]] const form::Appendix* companionOf(const form::Edition& edition, int appendix);
/// The same thing in the companion: the row of the same short name, in the column of the same key or else the first of
/// numbers. nullopt – it has no such row.
[[nodiscard]] std::optional<form::CellAddress> companionCell(const form::Edition& edition,
                                                             const form::CellAddress& cell);

}  // namespace explain
