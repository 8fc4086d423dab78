#pragma once

#include "core/norms/normative_table.h"
#include "core/norms/region_table.h"

namespace norms {

/// What an edition knows beyond its form: the normatives and the regions.
struct ReferenceData {
    NormativeTable normatives;
    RegionTable regions;
};

}  // namespace norms
