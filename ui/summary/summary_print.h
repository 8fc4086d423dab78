#pragma once

#include "core/document/printed_table.h"

namespace ui {

class ShownPlan;
class SummaryModel;

/// The four stages of the year as one printed table, with the columns that stand on the screen.
[[nodiscard]] document::PrintedTable printedSummary(const SummaryModel& model, const ShownPlan& shownPlan);

}  // namespace ui
