#pragma once

#include "core/norms/normative_table.h"
#include "core/norms/reference_file.h"
#include "core/norms/region_table.h"

namespace norms {

/// `norms.csv` (federal) and `regional_norms.csv` (set for one region) of an edition: one line per path and value,
/// with the years it is valid in. A year, path and region named twice, a value without its act, a derived value
/// that does not say how, a region that is not in `regions` are findings. Files that are not there are empty.
[[nodiscard]] NormativeTable readNormatives(const ReferenceFiles& files, const RegionTable& regions,
                                            text::Findings& findings);

}  // namespace norms
