#pragma once

#include "core/form/read_manifest.h"
#include "core/text/finding.h"

namespace form {

/// Columns that a list names: its `key_column`, and what its footers count.
void checkLists(const Manifest& form, text::Findings& findings);

}  // namespace form
