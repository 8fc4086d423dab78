#pragma once

#include "core/plan/rounder.h"

#include <string>

namespace reading {

/// «больше прежнего в 1000 раз»: a figure that grew or fell tenfold was more likely written in another unit. Empty for
/// a change that happens.
[[nodiscard]] std::string leapWords(const decimal::Decimal& before, const decimal::Decimal& after,
                                    const plan::Rounder& rounder);

}  // namespace reading
