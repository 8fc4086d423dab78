#pragma once

#include "core/units/quantities.h"

namespace method {

/// The letter of 2022, annex 13, section 2: В = П × Н ÷ Ф. П are visits a resident makes a year, Ф is the function of a
/// physician's post: the visits planned for one post a year. Six digits: posts are held in parts. Throws
/// decimal::ArithmeticError when Ф is zero.
[[nodiscard]] units::Posts physiciansNeeded(const units::CarePerResident& visits, const units::Residents& residents,
                                            const units::CarePerPost& function);

}  // namespace method
