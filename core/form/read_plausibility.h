#pragma once

#include "core/form/read_manifest.h"

namespace form {

/// plausibility.csv → what figures look like as a rule; the file may be absent. Proved: the quantity is one of the
/// form, a formula reads, there is a bound where the kind wants one, and the low one is not above the high one.
void readPlausibility(const EditionFiles& files, Manifest& form, text::Findings& findings);

}  // namespace form
