#pragma once

#include "core/text/finding.h"

#include <QStringList>

namespace ui {

/// Each finding as it is told, its place first.
[[nodiscard]] QStringList toldOf(const text::Findings& findings);

}  // namespace ui
