#pragma once

#include "core/document/printed_table.h"
#include "core/document/text_measure.h"

#include <vector>

namespace document {

/// Left edges of the columns and the right edge of the last, across the text field. The stated widths are
/// scaled to the field; a column too narrow for its widest number or word takes the rest from the label.
[[nodiscard]] std::vector<double> columnEdges(const PrintedTable& table, TextMeasure& measure);

/// What the figures of each column ask for in the smallest type; the label column stays readable.
[[nodiscard]] std::vector<double> leastWidths(const PrintedTable& table, TextMeasure& measure);

}  // namespace document
