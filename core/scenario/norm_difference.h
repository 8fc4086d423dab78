#pragma once

#include "core/scenario/edition_difference.h"

#include <string>
#include <vector>

namespace scenario {

/// Normatives that come, go, or have another value, status or act: «норматив: объём, строка 02, 2015 год: введён,
/// 0,31». Throws std::invalid_argument when either edition's normatives do not read.
[[nodiscard]] DifferenceLines compareNormatives(const form::Edition& before, const form::Edition& after);

}  // namespace scenario
