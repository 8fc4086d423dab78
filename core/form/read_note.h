#pragma once

#include "core/form/note_template.h"
#include "core/form/read_edition.h"
#include "core/form/read_manifest.h"

namespace form {

/// note.toml as it is written, faults of its own alone: keys, words, placeholders that do not read. Empty where the
/// edition has none.
[[nodiscard]] NoteTemplate readNote(const EditionFiles& files, text::Findings& findings);

/// Whether the cells, columns and parameters that the template names are in the form, and what it adds is alike.
void checkNote(const NoteTemplate& note, const Manifest& form, text::Findings& findings);

}  // namespace form
