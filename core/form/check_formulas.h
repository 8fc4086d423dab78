#pragma once

#include "core/form/formula.h"
#include "core/form/read_manifest.h"
#include "core/text/finding.h"

#include <vector>

namespace form {

/// Cells and parameters that formulas name, and their units: what is added must be alike, what comes out must be the
/// unit of the cell. What faults told already hide is passed over. Each fault names file, line, column and place in the
/// formula.
void checkFormulas(const Manifest& form, text::Findings& findings);

/// What is wrong with one side of a check of the form: cells that are not there, units added that are not alike.
[[nodiscard]] std::vector<std::string> faultsOfSide(const Manifest& form, const Formula& side);
/// What is wrong with the two sides of a check of the form: cells that are not there, units that are not alike. A check
/// of every row may name a row of a list: it stands for all of them.
[[nodiscard]] std::vector<std::string> unlikeSides(const Manifest& form, const Formula& left, const Formula& right,
                                                   bool ofEveryRow = false);

}  // namespace form
