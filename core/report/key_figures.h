#pragma once

#include "core/report/report.h"
#include "core/text/xml.h"

namespace report {

/// The cost of the programme and of each source, how they grew, and how many findings the checks have.
void writeKeyFigures(text::Xml& html, const ReportSource& source);

}  // namespace report
