#include "core/method/age_correction.h"

#include "core/method/derivation.h"

namespace method {

namespace {

constexpr int coefficientDigits = 4;
constexpr int bedDaysDigits = 3;
constexpr int hospitalisationDigits = 2;

}  // namespace

Share countryChildren() {
    return {decimal::Decimal::fromParts(208, 1)};
}

Share countryAdults() {
    return {decimal::Decimal::fromParts(792, 1)};
}

CorrectedGroup correctForAge(const AgeGroup& group) {
    const decimal::Decimal coefficient = quotient(group.region.percent, group.country.percent, coefficientDigits);
    return {coefficient, units::rounded(group.recommended * coefficient, bedDaysDigits, decimal::Rounding::HalfUp)};
}

AgeCorrection correctForAge(std::span<const AgeGroup> groups, const units::DaysPerCare& stay) {
    AgeCorrection correction;
    for (const AgeGroup& group : groups) {
        correction.groups.push_back(correctForAge(group));
        correction.bedDays += correction.groups.back().bedDays;
    }
    correction.hospitalisations =
        units::divided(correction.bedDays, stay, hospitalisationDigits, decimal::Rounding::HalfUp);
    return correction;
}

}  // namespace method
