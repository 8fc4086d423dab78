#pragma once

#include "core/method/specialty.h"

namespace method {

/// Visits that one complex visit of a minor's check-up stands for; the letter of 2022, section 4.1.1.
[[nodiscard]] decimal::Decimal meanMinorMultiplicity();

/// Visits of which the complex visits of minors consist. A region may have a multiplicity of its own.
[[nodiscard]] units::CareAmount visitsOfMinors(const units::CareAmount& complexVisits,
                                               const decimal::Decimal& multiplicity);

/// Visits for a disease of which appeals consist; the letter of 2022, section 4.1.1. Exact.
[[nodiscard]] units::CareAmount visitsOfAppeals(const units::CareAmount& appeals, const VisitsPerAppeal& visits);

/// Visits and appeals to dentists by what they are for.
struct DentalCare {
    units::CareAmount visits;
    units::CareAmount preventive;
    units::CareAmount appeals;
};

/// УЕТ in one visit (mean of the country), one preventive visit and one appeal; the letter of 2022, section 4.1.1.
[[nodiscard]] units::LabourPerCare labourOfVisit();
[[nodiscard]] units::LabourPerCare labourOfPreventiveVisit();
[[nodiscard]] units::LabourPerCare labourOfAppeal();
[[nodiscard]] units::Labour dentalLabour(const DentalCare& care);

}  // namespace method
