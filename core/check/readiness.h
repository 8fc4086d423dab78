#pragma once

#include "core/check/check.h"

#include <span>

namespace check {

/// How far one kind of input is, in one year.
enum class Ready { Full, Partial, Empty, Warning, Error };

struct ReadinessMark {
    int year = 0;
    Ready state = Ready::Empty;
    int filled = 0;
    int wanted = 0;
    std::optional<form::CellAddress> cell;  ///< the first one that is missing
    std::string parameter;  ///< the same, where it is no cell
};

enum class ReadinessKind { Populations, Coefficient, Volumes, UnitCosts, Lumps, Tables, Laws, Checks, Titles };

/// One kind of input over all programme years; only kinds the edition has.
struct ReadinessLine {
    ReadinessKind kind = ReadinessKind::Populations;
    std::vector<ReadinessMark> years;
};

/// A cell counts as wanted in a year when a normative belongs there, or another programme year has a figure in it.
/// A plan with no figure at all is empty in every year.
[[nodiscard]] std::vector<ReadinessLine> readiness(const scenario::Draft& draft,
                                                   const programme::Assignments& assignments,
                                                   const programme::Calculation& calculation,
                                                   std::span<const CheckFinding> findings);

}  // namespace check
