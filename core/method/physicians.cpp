#include "core/method/physicians.h"

namespace method {

units::Posts physiciansNeeded(const units::CarePerResident& visits, const units::Residents& residents,
                              const units::CarePerPost& function) {
    constexpr int digits = 6;
    return units::divided(visits * residents, function, digits, decimal::Rounding::HalfUp);
}

}  // namespace method
