#pragma once

#include "core/programme/list_result.h"
#include "core/programme/row_order.h"

#include <vector>

namespace programme {

/// The places of the rows of a list, in this order.
[[nodiscard]] std::vector<std::size_t> sortedRows(const ListResult& list, const RowOrder& order);

}  // namespace programme
