#pragma once

#include "core/form/edition.h"
#include "core/form/known_method.h"
#include "core/text/finding.h"

#include <map>
#include <string>

namespace form {

/// File name → text, as they lie in resources/editions/<id>/: edition.toml, appendixN_columns.csv,
/// appendixN_rows.csv, appendixN_notes.csv.
using EditionFiles = std::map<std::string, std::string>;

/// How much is asked of a form. The copy inside a plan was proved by the program of its day: what is asked of forms
/// since then does not shut the plan.
enum class Proof { OfItsDay, Whole };

/// Reads and validates an edition; every fault at once, place = «appendix2_rows.csv, строка 7, parent». A rule may name
/// the methods that are told of and no other.
[[nodiscard]] text::Outcome<Edition> readEdition(const EditionFiles& files, const KnownMethods& methods,
                                                 Proof proof = Proof::Whole);

}  // namespace form
