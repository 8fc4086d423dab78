#pragma once

#include "core/form/read_manifest.h"
#include "core/text/finding.h"

namespace form {

/// What a table is shown with: its companion is another table, and of no third one; the line over it names parameters
/// of a number.
void checkPages(const Manifest& form, text::Findings& findings);

}  // namespace form
