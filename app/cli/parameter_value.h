#pragma once

#include "core/scenario/draft.h"

#include <string>

namespace cli {

/// What `get` prints: plain notation, «X» for a closed cell, «-» for the form's dash, empty for «not entered».
/// Year 0 only for parameters of the whole file.
[[nodiscard]] std::string parameterValue(scenario::Draft& draft, scenario::ScenarioId scenario, const std::string& path,
                                         int year);
/// The cell a path names, entered or computed, closed or open; nullopt when it is no cell of the form.
[[nodiscard]] std::optional<form::CellAddress> cellOf(const std::string& path, const form::Edition& edition);

}  // namespace cli
