#pragma once

#include "core/method/answer.h"
#include "core/method/arguments.h"

namespace method {

inline constexpr std::string_view letterOf2022 = "Письмо Минздрава России от 13.01.2022 № 11-7/И/2-275";

// One file each.
[[nodiscard]] const Description& ageCorrectionMethod();
[[nodiscard]] const Description& ageGroupsMethod();
[[nodiscard]] const Description& bedsMethod();
[[nodiscard]] const Description& physiciansMethod();
[[nodiscard]] const Description& efficiencyMethod();
[[nodiscard]] const Description& specialtyMethod();
[[nodiscard]] const Description& dentalMethod();
[[nodiscard]] const Description& minorVisitsMethod();
[[nodiscard]] const Description& appealVisitsMethod();
[[nodiscard]] const Description& dayHospitalMethod();
[[nodiscard]] const Description& fapMethod();

}  // namespace method
