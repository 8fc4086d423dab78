#pragma once

#include "core/plan/rounder.h"
#include "core/units/quantities.h"

/// The typed formulas that prepare the plan's inputs. Everything after them is the plan's own arithmetic.
namespace programme {

/// КД, the coefficient of differentiation of ОМС money: a bare number (Government decree 462 of 05.05.2012).
struct DifferentiationCoefficient {
    decimal::Decimal value;
};

/// Territorial unit cost of an ОМС row = round(federal × КД, 2), as the regions publish it
/// (letter on forming the programmes for 2022, section 4, second stage).
[[nodiscard]] units::RoublePerCare territorialUnitCost(const units::RoublePerCare& federal,
                                                       const DifferentiationCoefficient& kd,
                                                       const plan::Rounder& rounder);

}  // namespace programme
