#pragma once

#include "core/report/report.h"
#include "core/text/xml.h"

namespace report {

/// What the cost consists of, and how it goes by years; nothing where the form has no such charts.
void writeCharts(text::Xml& html, const ReportSource& source);
/// Why the grand total changed, step by step; nothing where it was not split.
void writeReasons(text::Xml& html, const exchange::ComparisonReport& comparison);

}  // namespace report
