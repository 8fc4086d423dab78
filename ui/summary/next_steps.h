#pragma once

#include "core/check/readiness.h"
#include "core/check/stage_summary.h"
#include "ui/summary/summary_link.h"

#include <QString>

#include <vector>

namespace ui {

class ShownPlan;

/// One act that brings a plan on: its name is a link, under it stands why.
struct NextStep {
    QString title;
    QString reason;
    SummaryLink link;
};

/// At most `most` acts, the most pressing first; when nothing presses, the preview of the print.
[[nodiscard]] std::vector<NextStep> nextSteps(const ShownPlan& shownPlan, const check::StageSummary& summary,
                                              const std::vector<check::ReadinessLine>& readiness, std::size_t most = 4);

}  // namespace ui
