#pragma once

#include "core/scenario/row_removal.h"

namespace scenario {

/// The rows that another plan has in the list of the same number, in the year before `into.year` where it has that one,
/// else in its last. Cells that this form does not take are left out; `into.keys` says nothing.
[[nodiscard]] std::vector<Setting> rowsOfPlan(const DraftContent& other, const form::Edition& edition,
                                              const ListedRows& into);

}  // namespace scenario
