#include "core/method/visits.h"

namespace method {

namespace {

units::LabourPerCare labour(int tenths) {
    return units::of<units::LabourPerCare>(decimal::Decimal::fromParts(tenths, 1));
}

}  // namespace

decimal::Decimal meanMinorMultiplicity() {
    return decimal::Decimal::fromParts(158, 2);
}

units::CareAmount visitsOfMinors(const units::CareAmount& complexVisits, const decimal::Decimal& multiplicity) {
    return complexVisits * multiplicity;
}

units::CareAmount visitsOfAppeals(const units::CareAmount& appeals, const VisitsPerAppeal& visits) {
    return appeals * visits.number;
}

units::LabourPerCare labourOfVisit() {
    return labour(42);
}

units::LabourPerCare labourOfPreventiveVisit() {
    return labour(40);
}

units::LabourPerCare labourOfAppeal() {
    return labour(94);
}

units::Labour dentalLabour(const DentalCare& care) {
    return care.visits * labourOfVisit() + care.preventive * labourOfPreventiveVisit()
           + care.appeals * labourOfAppeal();
}

}  // namespace method
