#pragma once

#include "core/form/edition.h"
#include "core/text/finding.h"

namespace programme {

/// What of a form only a plan of it shows: a circle of formulas, a sum over a closed cell, digits that cannot fit. The
/// form is compiled once as a new plan compiles it – lists too, and the second year where columns stand in the first
/// one alone. Places are file, line and column.
[[nodiscard]] text::Findings proveEdition(const form::Edition& edition);

/// Columns stand in the first year alone: its plan serves no other year.
[[nodiscard]] bool hasColumnsOfTheFirstYear(const form::Edition& edition);

}  // namespace programme
