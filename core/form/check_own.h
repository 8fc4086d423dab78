#pragma once

#include "core/form/appendix_reading.h"
#include "core/text/finding.h"

#include <vector>

namespace form {

/// What columns name as `own` is one cell of another table or one parameter. Faults name the file and the column.
void checkOwn(const Edition& edition, const std::vector<AppendixReading>& readings, text::Findings& findings);

}  // namespace form
