#pragma once

#include "core/exchange/control_sheet.h"

namespace exchange {

inline constexpr const char* deviationsName = "Отклонения";

/// «Отклонения»: territorial volumes and unit costs of the book that differ from the federal normative (of unit cost:
/// from the normative × КД), as far as normatives are known.
[[nodiscard]] book::Sheet deviationSheet(const CheckedPlan& plan, const PlacedCells& places, NamedInputs& inputs,
                                         SourceLines& norms);

}  // namespace exchange
