#pragma once

#include "core/form/read_manifest.h"

namespace form {

/// transfers.csv → the edition's transfers; the file may be absent. Units are proved as in a formula of the cell,
/// but for what faults of their tables hide.
void readTransfers(const EditionFiles& files, Manifest& form, text::Findings& findings);

}  // namespace form
