#pragma once

#include "ui/form/form_heading.h"

namespace ui {

class ShownColumns;
class ShownPlan;

/// The heading of an appendix: the official one, or the short one for narrow columns.
[[nodiscard]] FormHeading appendixHeading(const ShownPlan& plan, const ShownColumns& columns, bool official);

}  // namespace ui
