#pragma once

#include "core/scenario/draft.h"

#include <string>
#include <string_view>

namespace scenario {

/// «Рост скорой»
[[nodiscard]] std::string quoted(std::string_view name);
[[nodiscard]] std::string trimmed(std::string_view name);
/// «Рост», «Экономный»
[[nodiscard]] std::string namesOf(const Draft& draft, const std::vector<ScenarioId>& scenarios);
/// Why a scenario cannot have this name; `own` is the scenario that has it now.
[[nodiscard]] std::optional<std::string> nameFault(const Draft& draft, std::string_view name,
                                                   std::optional<ScenarioId> own);

}  // namespace scenario
