#pragma once

#include "core/form/read_manifest.h"
#include "core/text/finding.h"

#include <vector>

namespace form {

/// Cells that rules name must be in an appendix, a row and a column of the edition. Whether they hold a
/// figure of the right unit is asked when a plan is compiled.
void checkOperands(const Manifest& form, text::Findings& findings);

/// Columns that [[check]] of edition.toml names.
void checkComparisons(const std::vector<Comparison>& comparisons, const std::vector<AppendixReading>& readings,
                      text::Findings& findings);

}  // namespace form
