#pragma once

#include "core/form/read_manifest.h"

namespace form {

/// checks.csv → the edition's checks; the file may be absent. Cells and units of both sides are proved as in a formula
/// of a cell, but for what faults of their tables hide.
void readChecks(const EditionFiles& files, Manifest& form, text::Findings& findings);

}  // namespace form
