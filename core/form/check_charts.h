#pragma once

#include "core/form/appendix_reading.h"
#include "core/text/finding.h"

#include <vector>

namespace form {

/// Groups of charts must not count a rouble twice: every row exists, stands in one group of its appendix, and
/// is no part of another grouped row.
void checkCharts(const std::vector<ChartGroup>& groups, const std::vector<AppendixReading>& readings,
                 text::Findings& findings);

}  // namespace form
