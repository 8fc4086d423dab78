#include "core/check/check.h"

#include "core/check/repeated_checks.h"

namespace check {

std::string CheckFinding::place() const {
    return (cell ? cell->path() : parameter) + (year == 0 ? std::string() : "@" + std::to_string(year));
}

std::vector<CheckFinding> runChecks(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                    const programme::Calculation& calculation) {
    return RepeatedChecks().run(draft, draft.assignments(scenario), calculation);
}

}  // namespace check
