#pragma once

#include "core/document/printed_table.h"
#include "core/exchange/comparison_text.h"

namespace exchange {

/// A comparison for paper: costs of the rows – of a table without costs the figures of its columns – on the baseline
/// and on each side with Δ and Δ %; under it a table of factors a side, rows that only one form has, and what scenarios
/// change. `origin` – where training data come from, in the foot of each page.
[[nodiscard]] document::PrintedTable printedComparison(const ComparisonReport& report, const std::string& region,
                                                       const std::string& origin);

}  // namespace exchange
