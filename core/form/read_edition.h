#pragma once

#include "core/form/edition.h"
#include "core/text/finding.h"

#include <map>
#include <string>

namespace form {

/// File name → text, as they lie in resources/editions/<id>/: edition.toml, appendixN_columns.csv,
/// appendixN_rows.csv, appendixN_notes.csv.
using EditionFiles = std::map<std::string, std::string>;

/// Reads and validates an edition; every fault at once, place = «appendix2_rows.csv, строка 7, parent».
[[nodiscard]] text::Outcome<Edition> readEdition(const EditionFiles& files);

}  // namespace form
