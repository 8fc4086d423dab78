#include "core/programme/formulas.h"

namespace programme {

units::RoublePerCare territorialUnitCost(const units::RoublePerCare& federal, const DifferentiationCoefficient& kd) {
    constexpr int kopecks = 2;
    return units::rounded(units::of<units::RoublePerCare>(federal.value() * kd.value), kopecks,
                          decimal::Rounding::HalfUp);
}

units::CarePerInsured territorialVolume(const units::CarePerInsured& federal) {
    return federal;
}

}  // namespace programme
