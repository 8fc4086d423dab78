#pragma once

#include "core/document/printed_table.h"
#include "core/document/text_measure.h"

#include <vector>

namespace document {

/// A table whose figures would not fit the width of its paper in the smallest type: parts with the columns that fit,
/// each with the leading ones. What stands under a table is under its last part. One part is the rule.
[[nodiscard]] std::vector<PrintedTable> splitColumns(const PrintedTable& table, TextMeasure& measure);

}  // namespace document
