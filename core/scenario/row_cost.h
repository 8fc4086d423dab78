#pragma once

#include "core/programme/calculation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// The columns whose money is the programme's: of all years, and not the need by normatives beside it.
[[nodiscard]] std::vector<const form::Column*> approvedCosts(const form::Edition& edition,
                                                             const form::Appendix& appendix);

/// What a row costs out of every source, as printed.
struct RowCost {
    std::optional<decimal::Decimal> printed;  ///< nullopt – no figure stands in any of its cells
    bool complete = true;  ///< false – a cell misses a part, or is empty because of it
};

[[nodiscard]] RowCost rowCost(const programme::YearResult& result, const std::vector<const form::Column*>& columns,
                              int appendix, const std::string& row);

}  // namespace scenario
