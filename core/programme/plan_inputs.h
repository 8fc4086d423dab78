#pragma once

#include "core/form/edition.h"
#include "core/plan/evaluate.h"
#include "core/programme/assignments.h"

#include <vector>

namespace programme {

/// The values a plan starts from, and which of them are federal defaults rather than the user's own.
struct PlanInputs {
    std::vector<plan::ExactValue> values;
    std::vector<bool> defaulted;
};

/// What was assigned for the year; where a normative row has nothing of its own, its federal normative
/// (`norm.A.ROW.…`), an ОМС unit cost multiplied by КД. A missing normative stays missing.
[[nodiscard]] PlanInputs planInputs(const form::Edition& edition, const plan::Plan& plan,
                                    const Assignments& assignments, int year);

}  // namespace programme
