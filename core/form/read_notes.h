#pragma once

#include "core/form/appendix_draft.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_notes.csv → footnotes of the draft.
void readNotes(const EditionFiles& files, AppendixDraft& draft, text::Findings& findings);

}  // namespace form
