#pragma once

#include "core/note/table.h"

namespace note {

// One function a kind of table of the template; titles are put in by makeTable.

[[nodiscard]] Table tableOfRows(const form::NoteTable& layout, PlanFigures& figures, int year);
[[nodiscard]] Table tableOfYears(const form::NoteTable& layout, PlanFigures& figures);
[[nodiscard]] Table tableOfPercaps(PlanFigures& figures, int year);
[[nodiscard]] Table tableOfShares(PlanFigures& figures, int year);
[[nodiscard]] Table tableOfStructure(PlanFigures& figures, int year);
[[nodiscard]] Table tableOfFactors(PlanFigures& figures);
[[nodiscard]] Table tableOfDeviations(PlanFigures& figures, int year);
[[nodiscard]] Table tableOfFindings(const form::NoteTable& layout, PlanFigures& figures);

/// «–» where there is no figure.
[[nodiscard]] std::string cellWords(const std::optional<decimal::Decimal>& figure);

}  // namespace note
