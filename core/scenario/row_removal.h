#pragma once

#include "core/scenario/draft.h"

#include <span>
#include <string>
#include <vector>

namespace scenario {

/// Rows of a list in one year of one scenario.
struct ListedRows {
    ScenarioId scenario = rootScenario;
    int appendix = 0;
    int year = 0;
    std::vector<std::string> keys;
};

/// What takes the rows out: every cell that has a value in force there is emptied. Of rows that the parents have the
/// scenario shows nothing any more; the parents keep them.
[[nodiscard]] std::vector<Setting> removalOf(const ListedRows& rows, const programme::Assignments& inForce);

}  // namespace scenario
