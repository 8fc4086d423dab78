#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_rows.csv → rows of the reading, whose columns have been read; bases and quantities are
/// those of the edition. What rows name is checked later.
void readRows(const EditionFiles& files, const Edition& edition, const KnownMethods& methods, AppendixReading& reading,
              text::Findings& findings);

}  // namespace form
