#pragma once

#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// What a table of regions recommends to the region of the plan, and what stands in the plan.
struct OwnFigure {
    std::string name;  ///< top heading of its columns, «Обращения в связи с заболеваниями, обращений на 1 жителя»
    std::optional<decimal::Decimal> low;  ///< nullopt – the table does not have the region
    std::optional<decimal::Decimal> high;  ///< equal to `low` where the table has a single figure
    std::string path;  ///< «a2.07.volume», «coefficient.volume»
    std::optional<form::CellAddress> cell;  ///< of a path that is one
    std::optional<decimal::Decimal> figure;  ///< of the plan, as printed
};

/// One for each cell or parameter that columns of the table name as `own`, in the order of the columns. The region's
/// row is the one that has its name.
[[nodiscard]] std::vector<OwnFigure> ownFigures(const scenario::Draft& draft, const programme::Assignments& assignments,
                                                const programme::YearResult& result, const form::Appendix& table);

}  // namespace explain
