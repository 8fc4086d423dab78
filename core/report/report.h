#pragma once

#include "core/exchange/comparison_text.h"
#include "core/programme/calculation.h"
#include "core/scenario/draft.h"

#include <optional>
#include <string>

namespace report {

/// What is told to the head of a ministry: one year of one scenario, and what it is compared with.
struct ReportSource {
    const scenario::Draft& draft;
    scenario::ScenarioId scenario = scenario::rootScenario;
    const programme::Calculation& calculation;  ///< of the scenario
    int year = 0;
    std::optional<exchange::ComparisonReport> comparison{};  ///< with a year or a scenario; the baseline first
};

/// One HTML file without scripts and network: key figures, structure, years, what changed and why, and the tables of
/// the year folded away. Throws std::invalid_argument when the calculation has no such year.
[[nodiscard]] std::string asReport(const ReportSource& source);

}  // namespace report
