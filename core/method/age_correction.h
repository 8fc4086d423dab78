#pragma once

#include "core/units/quantities.h"

#include <span>
#include <vector>

namespace method {

/// A share of the population in percent.
struct Share {
    decimal::Decimal percent;
};

/// One age group: its share in the region and in the country, and the bed-days per 1000 that the letter recommends.
struct AgeGroup {
    Share region;
    Share country;
    units::BedDays recommended;
};

struct CorrectedGroup {
    decimal::Decimal coefficient;  ///< 4 digits
    units::BedDays bedDays;  ///< 3 digits
};

struct AgeCorrection {
    std::vector<CorrectedGroup> groups;
    units::BedDays bedDays;  ///< of all groups, 3 digits
    units::CareAmount hospitalisations;  ///< 2 digits
};

/// The country's shares of 0–17 and of 18 and older; the letter, sections 4 and 4.2.1.
[[nodiscard]] Share countryChildren();
[[nodiscard]] Share countryAdults();

/// The letter of 2022, section 4.2.1, table 1: bed-days of a profile per 1000 persons are multiplied, group by group,
/// by the region's share ÷ the country's; hospitalisations are their sum ÷ mean stay. Every figure is rounded as the
/// table prints it and goes on as printed. Throws decimal::ArithmeticError when a country's share or the stay is zero.
[[nodiscard]] CorrectedGroup correctForAge(const AgeGroup& group);
[[nodiscard]] AgeCorrection correctForAge(std::span<const AgeGroup> groups, const units::DaysPerCare& stay);

}  // namespace method
