#pragma once

#include "core/form/edition.h"
#include "core/units/signature.h"

#include <optional>

namespace plan {

/// Whose number the cell counts per head: its column's money source decides, else its row.
[[nodiscard]] form::PopulationBase populationOf(const form::Row& row, const form::Column& column);

/// The unit of a cell, from its column's measure and its row's kind of care and population. nullopt where
/// the form itself mixes units: a total per person over both populations, a subtotal of several kinds of care.
[[nodiscard]] std::optional<units::Signature> signatureOf(const form::Edition& edition, const form::Row& row,
                                                          const form::Column& column);

/// A volume may be added where the kinds of care are one, or the edition declares a union of kinds.
[[nodiscard]] bool mayAdd(const form::Edition& edition, const form::Row& total, const form::Row& part,
                          const form::Column& column);

}  // namespace plan
