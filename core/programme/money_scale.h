#pragma once

#include "core/form/edition.h"
#include "core/programme/assignments.h"

namespace programme {

/// The scale that printed tables show money in: `option.money`, else the edition's own.
[[nodiscard]] form::MoneyScale printedScale(const Assignments& assignments, const form::Edition& edition);

/// A printed cost in another scale. Towards roubles the point only moves; towards millions the figure is
/// rounded to `digits`.
[[nodiscard]] decimal::Decimal inScale(const decimal::Decimal& cost, form::MoneyScale from, form::MoneyScale to,
                                       int digits, decimal::Rounding rounding);

}  // namespace programme
