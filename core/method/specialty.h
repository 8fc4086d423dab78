#pragma once

#include "core/units/quantities.h"

namespace method {

/// Visits in one appeal; both are care of the same patient.
struct VisitsPerAppeal {
    decimal::Decimal number;
};

/// The mean of 2022, 2,9; the letter, section 4.1.1.
[[nodiscard]] VisitsPerAppeal meanVisitsPerAppeal();

struct MeanCosts {
    units::RoublePerCare visit;
    units::RoublePerCare appeal;
};

struct SpecialtyCosts {
    decimal::Decimal multiplicity;  ///< column 3, 2 digits
    decimal::Decimal appealCoefficient;  ///< column 5, 2 digits
    units::RoublePerCare visit;  ///< kopecks
    units::RoublePerCare appeal;  ///< kopecks
};

/// The letter of 2022, annex 8: column 3 = visits per appeal ÷ the mean, column 5 = column 3 × column 4 as printed; the
/// cost of a visit is the mean × column 4, of an appeal the mean × column 5. Throws decimal::ArithmeticError when the
/// mean number of visits is zero.
[[nodiscard]] SpecialtyCosts specialtyCosts(const VisitsPerAppeal& visits, const decimal::Decimal& relativeCost,
                                            const MeanCosts& mean, const VisitsPerAppeal& meanVisits);

}  // namespace method
