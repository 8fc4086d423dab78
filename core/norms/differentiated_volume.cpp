#include "core/norms/differentiated_volume.h"

namespace norms {

RecommendedRange recommendedRange(const units::CarePerResident& average, const VolumeCoefficient& k, int digits) {
    if (k.value >= decimal::Decimal(1)) {
        return {average, std::nullopt};
    }
    const auto product = units::of<units::CarePerResident>(average.value() * k.value);
    return {units::rounded(product, digits, letterRounding), average};
}

units::CarePerResident differentiatedVolume(const units::CarePerResident& average, const VolumeCoefficient& k,
                                            int digits) {
    return recommendedRange(average, k, digits).low;
}

}  // namespace norms
