#pragma once

#include "core/form/read_manifest.h"
#include "core/text/finding.h"

namespace form {

/// Words in braces of titles, headings, labels and notes are words that something is put in for.
void checkTexts(const Manifest& form, text::Findings& findings);

}  // namespace form
