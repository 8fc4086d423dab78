#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/read_edition.h"

namespace form {

/// appendixN_columns.csv → leading and value columns of the reading.
void readColumns(const EditionFiles& files, AppendixReading& reading, text::Findings& findings);

}  // namespace form
