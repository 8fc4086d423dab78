#pragma once

#include "core/method/ratio.h"

namespace method {

/// A bed fund by its two indicators.
struct BedFund {
    units::DaysPerBed occupancy;  ///< U
    units::DaysPerCare stay;  ///< B
};

/// What is taken where a hospital has no norms of its own: 340 days and 11,4 days; the letter of 2022, annex 14.
[[nodiscard]] BedFund defaultNorm();

// The letter of 2022, annex 14. Every divisor is above zero.

/// Кв = Рф ÷ Рн: how far the function of a physician's post is fulfilled.
[[nodiscard]] Ratio functionFulfilled(const units::CareAmount& visits, const units::CareAmount& planned);
/// Kr = (Uf ÷ Bf) ÷ (Un ÷ Bn): turnover of the beds against its norm.
[[nodiscard]] Ratio rationalUse(const BedFund& fact, const BedFund& norm);
/// Ks = Us ÷ Uo, not above 1: patients who had to be in hospital among all.
[[nodiscard]] Ratio justifiedUse(const units::CareAmount& justified, const units::CareAmount& admitted);
/// Кп, Кс: spent against approved.
[[nodiscard]] Ratio spent(const units::Roubles& fact, const units::Roubles& plan);
/// У = Ф × (1 − Кэ); Ф is what the whole bed fund costs, not the function of a post. Six digits; below zero where the
/// beds are used better than the norm.
[[nodiscard]] units::Roubles damage(const units::Roubles& bedSpending, const Ratio& bedUse);
/// Efficient is whose part of the money is below its part of the work.
[[nodiscard]] inline bool isEfficient(const Ratio& money, const Ratio& work) {
    return money < work;
}

}  // namespace method
