#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_rows.csv → rows of the reading, whose columns have been read. What rows name is checked later.
void readRows(const EditionFiles& files, AppendixReading& reading, text::Findings& findings);

}  // namespace form
