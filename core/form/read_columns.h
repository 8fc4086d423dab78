#pragma once

#include "core/form/appendix_draft.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_columns.csv → leading and value columns of the draft.
void readColumns(const EditionFiles& files, AppendixDraft& draft, text::Findings& findings);

}  // namespace form
