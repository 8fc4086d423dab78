#pragma once

#include "core/form/appendix_draft.h"
#include "core/text/finding.h"

#include <vector>

namespace form {

/// Cells that rules name must be in an appendix, a row and a column of the edition. Whether they hold a
/// figure of the right unit is asked when a plan is compiled.
void checkOperands(const std::vector<AppendixDraft>& drafts, text::Findings& findings);

}  // namespace form
