#pragma once

#include "core/units/quantities.h"

namespace method {

/// How beds of a profile are used.
struct BedUse {
    units::DaysPerCare stay;  ///< T, mean days of treatment
    units::DaysPerBed repair;  ///< tr, days a year a bed stands closed for repair
    units::DaysPerCare idle;  ///< to, days a bed stands empty between two patients
};

struct BedNeed {
    units::CarePerBed turnover;  ///< F, a whole number
    units::DaysPerBed occupancy;  ///< Д, exact
    units::Beds beds;  ///< К, a whole number
};

/// The letter of 2022, annex 13, section 1: F = (365 − tr) ÷ (T + to), rounded to a whole as in the letter's example;
/// Д = 365 − tr − to × F from that whole; К = bed-days × residents ÷ Д, rounded to a whole. Halves go up. Throws
/// decimal::ArithmeticError when T + to or Д is zero.
[[nodiscard]] units::CarePerBed turnover(const BedUse& use);
[[nodiscard]] units::DaysPerBed occupancy(const BedUse& use, const units::CarePerBed& turnover);
[[nodiscard]] BedNeed bedsNeeded(const units::BedDaysPerResident& bedDays, const units::Residents& residents,
                                 const BedUse& use);

}  // namespace method
