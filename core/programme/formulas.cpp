#include "core/programme/formulas.h"

namespace programme {

units::RoublePerCare territorialUnitCost(const units::RoublePerCare& federal, const DifferentiationCoefficient& kd,
                                         const plan::Rounder& rounder) {
    constexpr int kopecks = 2;
    return units::of<units::RoublePerCare>(rounder.rounded(federal.value() * kd.value, kopecks));
}

}  // namespace programme
