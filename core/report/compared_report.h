#pragma once

#include "core/report/report.h"

namespace report {

/// The report of one year of a scenario with what it is compared with: a scenario with its parent, the programme with
/// the year before, the first year with nothing. Throws std::invalid_argument when the plan has no such year.
[[nodiscard]] std::string comparedReport(scenario::Draft& draft, scenario::ScenarioId scenario, int year);

}  // namespace report
