#pragma once

#include "core/norms/reference_data.h"
#include "core/norms/reference_file.h"

namespace norms {

/// Reads `norms.csv`, `regional_norms.csv` and `regions.csv` from the files of an edition; each may be absent.
/// Every fault at once.
[[nodiscard]] text::Outcome<ReferenceData> readReferenceData(const ReferenceFiles& files);

}  // namespace norms
