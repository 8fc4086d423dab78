#pragma once

#include "core/check/check.h"

#include <QString>

namespace ui {

class ShownPlan;

/// What speaks for or against a figure: the same of other years, and the normative behind it. «2023: 7 115,0»
[[nodiscard]] QString neighbourWords(const ShownPlan& plan, const check::CheckFinding& finding);

}  // namespace ui
