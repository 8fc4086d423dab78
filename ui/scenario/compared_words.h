#pragma once

#include "core/document/printed_table.h"

#include <vector>

namespace ui {

class ComparedPlan;
class ComparisonModel;
class ShownPlan;

/// These rows of a comparison on paper, with the factors of the grand total under them.
[[nodiscard]] document::PrintedTable printedComparison(const ComparisonModel& model, ComparedPlan& plan,
                                                       const std::vector<int>& rows, const ShownPlan& shownPlan);

}  // namespace ui
