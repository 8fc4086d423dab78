#pragma once

#include "core/decimal/decimal.h"
#include "core/units/quantities.h"

#include <optional>

namespace norms {

/// Appendix 4 of the letter prints its bounds rounded half up; a plan that rounds otherwise is recommended the same.
inline constexpr decimal::Rounding letterRounding = decimal::Rounding::HalfUp;

/// K, the coefficient of differentiation of budget volumes (letter on forming the programmes for 2022, appendix 4).
struct VolumeCoefficient {
    decimal::Decimal value;
};

/// What the letter recommends to a region for one budget volume.
struct RecommendedRange {
    units::CarePerResident low;
    std::optional<units::CarePerResident> high;  ///< none – «N and more»
};

/// From half-up(K × N) to N for K < 1; N and more for K ≥ 1 (appendix 4 and its note «*)»). `digits` are the decimals
/// appendix 4 prints the volume with.
[[nodiscard]] RecommendedRange recommendedRange(const units::CarePerResident& average, const VolumeCoefficient& k,
                                                int digits);

/// The volume a new plan starts with: the low bound for K < 1, the average normative for K ≥ 1.
[[nodiscard]] units::CarePerResident differentiatedVolume(const units::CarePerResident& average,
                                                          const VolumeCoefficient& k, int digits);

}  // namespace norms
