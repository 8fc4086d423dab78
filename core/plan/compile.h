#pragma once

#include "core/plan/plan.h"
#include "core/plan/settings.h"
#include "core/text/finding.h"

namespace plan {

/// Turns the rules of an edition into a plan for programme year `yearIndex` (0, 1, 2). Rejects, all at
/// once: a reference to a closed or missing cell, operands of different units, a cycle (named by row and
/// column), a sum over an «из них» row not declared additive, digits that cannot fit.
[[nodiscard]] text::Outcome<Plan> compile(const form::Edition& edition, const Settings& settings, int yearIndex);

/// What compile() would reject, all at once; a quarter quicker, for no plan is made.
[[nodiscard]] text::Findings compileFaults(const form::Edition& edition, const Settings& settings, int yearIndex);

}  // namespace plan
