#include "core/method/beds.h"

namespace method {

namespace {

units::DaysPerBed daysOfYear() {
    return units::of<units::DaysPerBed>(decimal::Decimal(365));
}

}  // namespace

units::CarePerBed turnover(const BedUse& use) {
    return units::divided(daysOfYear() - use.repair, use.stay + use.idle, 0, decimal::Rounding::HalfUp);
}

units::DaysPerBed occupancy(const BedUse& use, const units::CarePerBed& turnover) {
    return daysOfYear() - use.repair - use.idle * turnover;
}

BedNeed bedsNeeded(const units::BedDaysPerResident& bedDays, const units::Residents& residents, const BedUse& use) {
    const units::CarePerBed patients = turnover(use);
    const units::DaysPerBed occupied = occupancy(use, patients);
    return {patients, occupied, units::divided(bedDays * residents, occupied, 0, decimal::Rounding::HalfUp)};
}

}  // namespace method
