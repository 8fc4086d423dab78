#pragma once

#include "core/check/check.h"

namespace check {

/// Both figures of a finding in words, «стоит 0,4, ожидается 0,29»: what a reason is given at.
[[nodiscard]] std::string figuresOf(const CheckFinding& finding);

/// A reason may be given for it: any warning, and an error that checks.csv says so of.
[[nodiscard]] bool takesReason(const form::Edition& edition, const CheckFinding& finding);

/// The parameter that keeps the reason of a finding: «justify.overhead:a2.30.cost_oms».
[[nodiscard]] std::string reasonPath(const CheckFinding& finding);

/// Findings that somebody has given a reason for become justified ones. A reason that was given at other figures than
/// those of today justifies nothing, and the finding says so.
void applyReasons(const form::Edition& edition, const programme::Assignments& assignments,
                  std::vector<CheckFinding>& findings);

}  // namespace check
