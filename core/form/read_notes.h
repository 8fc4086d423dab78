#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_notes.csv → footnotes of the reading.
void readNotes(const EditionFiles& files, AppendixReading& reading, text::Findings& findings);

}  // namespace form
