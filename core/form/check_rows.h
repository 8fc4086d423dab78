#pragma once

#include "core/form/appendix_reading.h"
#include "core/text/finding.h"

namespace form {

/// What the rows and notes of one appendix name in that appendix: parents, parts, footnotes, kinds of care,
/// levels, the one grand total.
void checkRows(const AppendixReading& reading, const Edition& edition, text::Findings& findings);

}  // namespace form
