#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

namespace form {

/// checks.csv → the edition's checks; the file may be absent. Cells and units of both sides are proved as in a formula
/// of a cell.
void readChecks(const EditionFiles& files, Edition& edition, const std::vector<AppendixReading>& readings,
                text::Findings& findings);

}  // namespace form
