#pragma once

#include "core/method/arguments.h"

namespace method {

/// Shares of one whole must add up to 100 %. Shares that were rounded each may miss it by less than half a unit of
/// their last digit apiece: three groups in tenths may give 100,1.
[[nodiscard]] bool addUpToWhole(std::span<const decimal::Decimal> shares);
/// «вместе 100,5 %, а не 100 %».
[[nodiscard]] std::string notWhole(std::span<const decimal::Decimal> shares);

}  // namespace method
