#pragma once

#include "core/form/read_manifest.h"
#include "core/text/finding.h"

namespace form {

/// What columns name as `own` is one cell of another table or one parameter. Faults name the file and the column.
void checkOwn(const Manifest& form, text::Findings& findings);

}  // namespace form
