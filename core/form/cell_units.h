#pragma once

#include "core/form/edition.h"
#include "core/units/signature.h"

#include <optional>
#include <string_view>

namespace form {

/// Whose number the cell counts per head: its column's money source decides, else its row.
[[nodiscard]] PopulationBase populationOf(const Row& row, const Column& column);

/// The unit of a cell, from its column's quantity and its row's kind of care and population. nullopt where
/// the form itself mixes units: a total per person over both populations, a subtotal of several kinds of care.
[[nodiscard]] std::optional<units::Signature> signatureOf(const Edition& edition, const Row& row, const Column& column);

/// The unit of words that name neither the row's care nor its population; nullopt for an unknown word.
[[nodiscard]] std::optional<units::Signature> signatureOf(const Edition& edition, const UnitWords& unit);

/// The first word of a unit that the edition knows nothing of; empty when all are known.
[[nodiscard]] std::string unknownUnitWord(const Edition& edition, const UnitWords& unit);

/// A volume may be added where the kinds of care are one, or the edition declares a union of kinds.
[[nodiscard]] bool mayAdd(const Edition& edition, const Row& total, const Row& part, const Column& column);

}  // namespace form
