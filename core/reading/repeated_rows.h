#pragma once

#include "core/scenario/draft.h"

#include <map>
#include <string>
#include <utility>

namespace reading {

/// Finds rows of an inputs file that give one parameter twice. A row without a year gives every year, so a row
/// with a year repeats it: which of the two was meant cannot be known.
class RepeatedRows {
public:
    /// False, and a finding that names the earlier line, when the parameter was already given.
    [[nodiscard]] bool accept(const scenario::Setting& setting, int line, text::Findings& findings);

private:
    /// Lines by year for each scenario and parameter.
    std::map<std::pair<scenario::ScenarioId, std::string>, std::map<int, int>> m_lines;
};

}  // namespace reading
