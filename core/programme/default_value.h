#pragma once

#include "core/form/edition.h"
#include "core/norms/reference_data.h"
#include "core/plan/rounder.h"
#include "core/programme/assignments.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace programme {

/// Why a figure nobody entered stands in a cell: the normative, and the coefficient it was multiplied by.
struct DefaultOrigin {
    std::string parameter;  ///< «norm.2.33.unit_cost»
    decimal::Decimal average;  ///< the normative before any coefficient
    std::shared_ptr<const norms::Normative> source;  ///< its act; nullptr – the user gave the normative
    std::string coefficient;  ///< «coefficient.kd», «coefficient.volume»; empty – none
    std::optional<decimal::Decimal> factor;  ///< that coefficient
    bool factorOfRegion = false;  ///< K from the list of regions, not from the user
};

struct DefaultValue {
    decimal::Decimal figure;
    DefaultOrigin origin;
};

/// A cell that takes a normative, and what decides how: found once when an edition is compiled.
struct NormativeCell {
    std::string parameter;  ///< «norm.2.33.unit_cost»
    form::Measure measure = form::Measure::Volume;
    bool differentiatesVolume = false;  ///< the source its row takes money of follows the coefficient of volumes
    bool differentiatesCost = false;  ///< that source's unit costs are multiplied by КД
    /// Cells whose own value takes the normative away: the act printed it for theirs.
    std::vector<std::string> unlessGiven;
};

/// What decides the default of a cell: its measure, and the source whose money its row takes.
[[nodiscard]] NormativeCell normativeCell(const form::Edition& edition, const form::CellAddress& cell);

/// Everything a default is made of in one programme year.
struct NormativeContext {
    std::shared_ptr<const norms::ReferenceData> references;
    const norms::Region* region = nullptr;  ///< nullptr – a region the edition does not list
    const Assignments* assignments = nullptr;
    int year = 0;
    plan::Rounder rounder;
};

/// The federal normative that a figure of the plan is compared with: the user's `norm.…`, else that of the region, else
/// the federal one; of a unit cost of a source with КД round(normative × КД, 2), none without КД. K does not touch it.
[[nodiscard]] std::optional<DefaultValue> federalValue(const NormativeCell& cell, const NormativeContext& context);

/// Unit cost of a source with КД (ОМС): × КД, none without КД. Volume of a source with the regional coefficient (the
/// budget): the low bound of the recommended range for K < 1, where the edition says K applies. Others: as they stand.
/// The user's `norm.…` stands over the normative of the region, and that over the federal one.
[[nodiscard]] std::optional<DefaultValue> defaultValue(const NormativeCell& cell, const NormativeContext& context);

/// What the edition gives for a normative or the coefficient of volumes that nobody assigned: the region's normative,
/// else the federal one; the region's K. nullopt for any other parameter.
[[nodiscard]] std::optional<decimal::Decimal>
editionNumber(std::string_view path, int year, const norms::ReferenceData& references, const norms::Region* region);

/// An assigned number. A file changed by others may hold no number there: that is as if nothing were assigned, and
/// the checks tell it.
[[nodiscard]] std::optional<decimal::Decimal> assignedNumber(const Assignments& assignments, std::string_view path,
                                                             int year);
/// The same of a text at hand; none where it is empty.
[[nodiscard]] std::optional<decimal::Decimal> givenNumber(std::string_view text);

}  // namespace programme
