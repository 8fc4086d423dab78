#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_columns.csv → leading and value columns of the reading; quantities are those of the edition.
void readColumns(const EditionFiles& files, const Edition& edition, AppendixReading& reading, text::Findings& findings);

}  // namespace form
