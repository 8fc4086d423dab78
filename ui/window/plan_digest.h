#pragma once

#include "ui/start/start_choices.h"

namespace ui {

class ShownPlan;

/// What the list of recent plans tells of a plan.
[[nodiscard]] PlanDigest digestOf(const ShownPlan& plan);

}  // namespace ui
