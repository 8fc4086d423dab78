#pragma once

#include "core/analysis/what_if.h"

#include <string>
#include <vector>

namespace analysis {

/// The key of the appendix's column with a measure; every appendix of volumes has one of each. Empty when it has none.
[[nodiscard]] std::string columnOf(const form::Appendix& appendix, form::Measure measure);

/// Of the rows marked in a table, those between which volume can move: with a volume of their own – typed or by the
/// normative – and a unit cost, all paid from one source, wholes without their parts. The source is that of `first`, or
/// of the first such row when `first` is none.
[[nodiscard]] std::vector<std::string> movableRows(const std::vector<std::string>& rows, const std::string& first,
                                                   int appendix, const WhatIf& whatIf);

/// A finding for every row that stands in the list more than once: it would have two bounds.
[[nodiscard]] text::Findings repeatedRows(const std::vector<std::string>& rows);

/// A finding for every row that is a part – «в том числе», «из них», an addend of a sum – of another row of the list:
/// its volume is in that of the whole already.
[[nodiscard]] text::Findings partsBesideWholes(const std::vector<std::string>& rows, const form::Appendix& appendix);

}  // namespace analysis
