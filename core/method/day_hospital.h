#pragma once

#include "core/units/quantities.h"

namespace method {

enum class DayHospitalSource { Budget, Insurance };

/// What the letter says of primary care in a day hospital: its part of the cases, and its price against the mean.
struct DayHospitalShares {
    decimal::Decimal primaryPercent;
    decimal::Decimal specialPercent;
    decimal::Decimal primaryPrice;  ///< «в 0,85 раза ниже» is a multiplier: 0,287 × 0,85 + 0,713 × 1,06 ≈ 1
    decimal::Decimal specialPrice;  ///< printed in the letter; not used, see DayHospitalSplit::specialCost
};

/// Sections 4.1.2 and 4.2.2 of the letter of 2022: means of the country over the three years before.
[[nodiscard]] DayHospitalShares dayHospitalShares(DayHospitalSource source);

/// Volumes and costs of the two kinds of care; six digits.
struct DayHospitalSplit {
    units::CareAmount primaryVolume;
    units::RoublePerCare primaryCost;
    units::CareAmount specialVolume;
    /// The rest of the money over the rest of the cases, so that the parts give the whole: with both printed prices of
    /// ОМС they give 1,0099 of it.
    units::RoublePerCare specialCost;
};

/// The volume may be cases or cases per person: the split is the same.
[[nodiscard]] DayHospitalSplit splitDayHospital(const DayHospitalShares& shares, const units::CareAmount& volume,
                                                const units::RoublePerCare& unitCost);

}  // namespace method
