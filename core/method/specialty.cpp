#include "core/method/specialty.h"

#include "core/method/derivation.h"

namespace method {

namespace {

constexpr int printedDigits = 2;

}  // namespace

VisitsPerAppeal meanVisitsPerAppeal() {
    return {decimal::Decimal::fromParts(29, 1)};
}

SpecialtyCosts specialtyCosts(const VisitsPerAppeal& visits, const decimal::Decimal& relativeCost,
                              const MeanCosts& mean, const VisitsPerAppeal& meanVisits) {
    const decimal::Decimal multiplicity = quotient(visits.number, meanVisits.number, printedDigits);
    const decimal::Decimal coefficient = halfUp(multiplicity * relativeCost, printedDigits);
    return {multiplicity, coefficient,
            units::rounded(mean.visit * relativeCost, printedDigits, decimal::Rounding::HalfUp),
            units::rounded(mean.appeal * coefficient, printedDigits, decimal::Rounding::HalfUp)};
}

}  // namespace method
