#pragma once

#include "core/document/printed_table.h"
#include "core/document/text_measure.h"

#include <span>
#include <vector>

namespace document {

/// Cuts printed tables into A4 landscape pages. Heading and number row stand on each page, a row is never
/// torn, a section heading never stands last, footnotes stay together. Each table begins on a new page; the
/// corner block stands on the first page of an appendix only, page numbers run on from page 2. A row taller than a
/// whole page is continued on the next one, since nothing else can be done with it.
[[nodiscard]] std::vector<Page> layOut(std::span<const PrintedTable> tables, TextMeasure& measure);
[[nodiscard]] std::vector<Page> layOut(const PrintedTable& table, TextMeasure& measure);
/// The same of several appendices sent together: first a sheet that lists what begins on which page.
[[nodiscard]] std::vector<Page> layOutKit(std::span<const PrintedTable> tables, TextMeasure& measure);

}  // namespace document
