#include "core/norms/read_reference_data.h"

#include "core/norms/read_normatives.h"
#include "core/norms/read_regions.h"

namespace norms {

text::Outcome<ReferenceData> readReferenceData(const ReferenceFiles& files) {
    text::Findings findings;
    ReferenceData data;
    data.regions = readRegions(files, findings);
    data.normatives = readNormatives(files, data.regions, findings);
    if (!findings.empty()) {
        return text::Outcome<ReferenceData>::failed(std::move(findings));
    }
    return {std::move(data), {}};
}

}  // namespace norms
