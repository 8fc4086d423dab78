#pragma once

#include "core/form/read_manifest.h"

namespace form {

/// method_cells.csv → `methodCells` of the edition: `method,result,when,cells`. The file is optional. Cells are paths
/// parted by spaces; a row `*` is every row of the table whose cell in the column takes an entry.
void readMethodCells(const EditionFiles& files, Manifest& form, const KnownMethods& methods, text::Findings& findings);

}  // namespace form
