#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/known_method.h"
#include "core/form/read_edition.h"
#include "core/text/finding.h"

namespace form {

/// Rules `method:NAME.RESULT`: that there is such a method and result, and that the row of the list gives its keys – a
/// column of the key's name and kind, or people of a base of that name. That money stands in the scale of the method is
/// a part of the whole proof.
void checkMethods(const Edition& edition, const std::vector<AppendixReading>& readings, const KnownMethods& methods,
                  Proof proof, text::Findings& findings);

}  // namespace form
