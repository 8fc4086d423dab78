#include "ui/window/plan_digest.h"

#include "ui/plan/shown_plan.h"
#include "ui/window/programme_cost.h"

namespace ui {

PlanDigest digestOf(const ShownPlan& plan) {
    PlanDigest result;
    const programme::CellView cost = programmeCost(plan, plan.years().front());
    result.cost = !cost.figure      ? QStringLiteral("не введена")
                  : cost.incomplete ? QStringLiteral("неполно")
                                    : figureWords(cost, moneyWords(plan));
    for (const check::CheckFinding& finding : plan.findings()) {
        result.errors += finding.state == check::State::Error ? 1 : 0;
        result.warnings += finding.state == check::State::Warning ? 1 : 0;
    }
    result.readOnly = plan.isReadOnly();
    return result;
}

}  // namespace ui
