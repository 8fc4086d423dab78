#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

namespace form {

/// transfers.csv → the edition's transfers; the file may be absent. Units are proved as in a formula of the cell.
void readTransfers(const EditionFiles& files, Edition& edition, const std::vector<AppendixReading>& readings,
                   text::Findings& findings);

}  // namespace form
