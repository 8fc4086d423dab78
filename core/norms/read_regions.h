#pragma once

#include "core/norms/reference_file.h"
#include "core/norms/region_table.h"

namespace norms {

/// `regions.csv` of an edition. Columns `low:PATH` and `high:PATH` hold the printed range of a budget volume.
/// A name that two regions share, a coefficient of zero, a low bound above the high one are findings.
/// An edition without the file has no regions, and takes any name.
[[nodiscard]] RegionTable readRegions(const ReferenceFiles& files, text::Findings& findings);

}  // namespace norms
