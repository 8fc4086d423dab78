#pragma once

#include "ui/chart/chart_values.h"

#include "core/document/printed_table.h"
#include "core/scenario/factor_split.h"

#include <vector>

namespace ui {

class ComparedPlan;
class ComparisonModel;
class DraftDocument;

/// The parts of a difference as steps of a waterfall, the whole last.
[[nodiscard]] std::vector<WaterfallStep> stepsOf(const scenario::FactorParts& parts);
/// One sentence of it, for those who do not see the chart.
[[nodiscard]] QString summaryOf(const scenario::FactorParts& parts, const QString& unit);
/// These rows of a comparison on paper, with the factors of the grand total under them.
[[nodiscard]] document::PrintedTable printedComparison(const ComparisonModel& model, const ComparedPlan& plan,
                                                       const std::vector<int>& rows, const DraftDocument& document);

}  // namespace ui
