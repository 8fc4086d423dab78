#pragma once

#include "core/form/read_manifest.h"

namespace form {

/// factors.csv → what deviations of this form are explained with; the file may be absent.
void readFactors(const EditionFiles& files, Edition& edition, text::Findings& findings);

}  // namespace form
