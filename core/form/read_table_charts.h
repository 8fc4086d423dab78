#pragma once

#include "core/form/appendix_reading.h"
#include "core/form/toml_fields.h"

#include <vector>

namespace form {

[[nodiscard]] TableChart readTableChart(const toml::table& table, const FileFaults& faults);
/// Rows and columns that the table does not have, a second column too many or too few.
void checkTableCharts(const std::vector<TableChart>& charts, const std::vector<AppendixReading>& readings,
                      text::Findings& findings);

}  // namespace form
