#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/file_faults.h"
#include "core/form/read_edition.h"
#include "core/form/toml_fields.h"

namespace form {

/// `[[summary]]`, `[[share]]`, `[[limit]]` and `[[reference]]` of edition.toml; each may be absent.
void readSummary(TomlFields& fields, Edition& edition, const FileFaults& faults, Proof proof);

/// Whether the rows, cells and appendices they name are there.
void checkSummary(const Edition& edition, const std::vector<AppendixReading>& readings, text::Findings& findings);

}  // namespace form
