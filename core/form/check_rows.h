#pragma once

#include "core/form/appendix_draft.h"
#include "core/text/finding.h"

namespace form {

/// What the rows and notes of one appendix name in that appendix: parents, parts, footnotes, kinds of care,
/// levels, the one grand total.
void checkRows(const AppendixDraft& draft, const Edition& edition, text::Findings& findings);

}  // namespace form
