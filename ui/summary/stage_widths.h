#pragma once

#include "ui/form/form_heading.h"

#include <QFont>
#include <QHash>

namespace ui {

/// Grows the columns of each stage until its heading stands on two lines and clear of the signs at its sides, as
/// far as `spare` pixels go; a word of a heading is never cut, whatever it costs. `widths` holds the columns in
/// sight. Returns what is left of `spare`.
int widenStages(QHash<int, int>& widths, const FormHeading& heading, const QFont& font, int spare);

}  // namespace ui
