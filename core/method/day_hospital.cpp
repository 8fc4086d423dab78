#include "core/method/day_hospital.h"

#include "core/method/derivation.h"

namespace method {

namespace {

constexpr int splitDigits = 6;

decimal::Decimal parts(int coefficient, int scale) {
    return decimal::Decimal::fromParts(coefficient, scale);
}

units::CareAmount partOf(const units::CareAmount& volume, const decimal::Decimal& percents) {
    return units::rounded(volume * decimal::Decimal(percents).shift(-2), splitDigits, decimal::Rounding::HalfUp);
}

}  // namespace

DayHospitalShares dayHospitalShares(DayHospitalSource source) {
    switch (source) {
    case DayHospitalSource::Budget:
        return {parts(287, 1), parts(713, 1), parts(85, 2), parts(106, 2)};
    case DayHospitalSource::Insurance:
        return {parts(554, 1), parts(446, 1), parts(72, 2), parts(137, 2)};
    }
    return {};
}

DayHospitalSplit splitDayHospital(const DayHospitalShares& shares, const units::CareAmount& volume,
                                  const units::RoublePerCare& unitCost) {
    const units::RoublePerCare primary = unitCost * shares.primaryPrice;
    const units::RoublePerCare restOfMoney = unitCost * decimal::Decimal(100) - primary * shares.primaryPercent;
    return {partOf(volume, shares.primaryPercent), units::rounded(primary, splitDigits, decimal::Rounding::HalfUp),
            partOf(volume, shares.specialPercent),
            units::of<units::RoublePerCare>(quotient(restOfMoney.value(), shares.specialPercent, splitDigits))};
}

}  // namespace method
