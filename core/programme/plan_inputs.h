#pragma once

#include "core/form/edition.h"
#include "core/plan/evaluate.h"
#include "core/programme/default_value.h"

#include <map>
#include <utility>
#include <vector>

namespace programme {

/// By input slot: the values there that nobody entered.
using DefaultOrigins = std::map<plan::Slot, DefaultOrigin>;

/// The values a plan starts from, and which of them are defaults rather than the user's own.
struct PlanInputs {
    std::vector<plan::ExactValue> values;
    DefaultOrigins origins;
    std::vector<plan::Slot> outgrown;  ///< whose default fits no number: a normative × a coefficient
};

/// The input slots a normative may fill.
using NormativeSlots = std::vector<std::pair<plan::Slot, NormativeCell>>;
[[nodiscard]] NormativeSlots normativeSlots(const form::Edition& edition, const plan::Plan& plan);

/// What was assigned for the year; where a cell that takes a normative has nothing of its own, its default.
/// A missing normative stays missing.
[[nodiscard]] PlanInputs planInputs(const plan::Plan& plan, const NormativeSlots& slots,
                                    const NormativeContext& context);

}  // namespace programme
