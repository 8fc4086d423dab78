#pragma once

#include "core/scenario/draft.h"
#include "core/text/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// The rows of an inputs file (`scenario,year,parameter,value,note`; docs/reference/parameters.md), and every
/// fault found in them. A row with a fault gives no setting.
struct InputRows {
    std::vector<scenario::Setting> settings;
    text::Findings findings;
};

/// Reads UTF-8 or Windows-1251 bytes. Rows without a scenario belong to `unnamed`. Places are «строка 7, столбец
/// value»; a Windows-1251 file is told with a Note.
[[nodiscard]] InputRows readInputs(std::string_view bytes, const scenario::Draft& draft,
                                   scenario::ScenarioId unnamed = scenario::rootScenario);

/// The change that a whole inputs file makes, one step of undo: all rows, or every finding and no change.
[[nodiscard]] text::Outcome<scenario::Change> prepareImport(std::string_view bytes, scenario::Draft& draft,
                                                            std::string title,
                                                            scenario::ScenarioId unnamed = scenario::rootScenario);

}  // namespace reading
