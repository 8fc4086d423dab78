#pragma once

#include "core/decimal/decimal.h"

#include <string>
#include <vector>

namespace audit {

/// How a hand that meant `expected` came to print `printed`: «переставлены 7 и 1», «лишний ноль», «больше в 10 раз»,
/// «вместо 3 напечатано 8»; empty where no single slip explains it.
[[nodiscard]] std::string slipOf(const decimal::Decimal& printed, const decimal::Decimal& expected);

/// What the figure may have been before a slip that leaves no other trace: neighbouring digits changed places, the
/// point moved. With the decimals of the figure.
[[nodiscard]] std::vector<decimal::Decimal> beforeSlip(const decimal::Decimal& printed);

/// The figures that differ from it in one digit.
[[nodiscard]] std::vector<decimal::Decimal> withAnotherDigit(const decimal::Decimal& printed);

}  // namespace audit
