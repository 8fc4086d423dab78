#include "core/method/efficiency.h"

namespace method {

BedFund defaultNorm() {
    return {units::of<units::DaysPerBed>(decimal::Decimal(340)),
            units::of<units::DaysPerCare>(decimal::Decimal::fromParts(114, 1))};
}

Ratio functionFulfilled(const units::CareAmount& visits, const units::CareAmount& planned) {
    return ratio(visits, planned);
}

Ratio rationalUse(const BedFund& fact, const BedFund& norm) {
    return ratio(fact.occupancy * norm.stay, norm.occupancy * fact.stay);
}

Ratio justifiedUse(const units::CareAmount& justified, const units::CareAmount& admitted) {
    return ratio(justified, admitted);
}

Ratio spent(const units::Roubles& fact, const units::Roubles& plan) {
    return ratio(fact, plan);
}

units::Roubles damage(const units::Roubles& bedSpending, const Ratio& bedUse) {
    constexpr int digits = 6;
    return units::of<units::Roubles>(
        quotient(bedSpending.value() * (bedUse.below - bedUse.above), bedUse.below, digits));
}

}  // namespace method
