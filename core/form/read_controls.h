#pragma once

#include "core/form/read_manifest.h"

namespace form {

/// controls.csv → every rule of the act with how it is looked after; the file may be absent. Proved: a key stands once,
/// tables and columns that `by` names exist, what is not checked says why, a date is one of the calendar.
void readControls(const EditionFiles& files, Manifest& form, text::Findings& findings);

}  // namespace form
