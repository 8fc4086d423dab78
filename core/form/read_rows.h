#pragma once

#include "core/form/appendix_draft.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_rows.csv → rows of the draft, whose columns have been read. What rows name is checked later.
void readRows(const EditionFiles& files, AppendixDraft& draft, text::Findings& findings);

}  // namespace form
