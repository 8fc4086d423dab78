#pragma once

#include "app/cli/open_plan.h"
#include "core/decimal/decimal.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace cli {

/// A number typed as an option, «11 300,5» or 11300.5. Throws UsageError that names the option.
[[nodiscard]] decimal::Decimal numberFrom(std::string_view option, const std::string& typed);
/// The same; nullopt for an empty option.
[[nodiscard]] std::optional<decimal::Decimal> optionalNumberFrom(std::string_view option, const std::string& typed);
/// «30=0,16» → «30» and «0,16». Throws UsageError when there is no «=».
[[nodiscard]] std::pair<std::string, std::string> pairFrom(std::string_view option, const std::string& typed);
/// A sentence on a line of its own; nothing for an empty one.
[[nodiscard]] std::string lineOf(const std::string& sentence);
/// A new child scenario with these values, written to the file; a name already taken gets a number after it when it
/// is the program's own. Returns the name. Throws Failure.
std::string writeChild(OpenPlan& plan, const std::string& name, bool isOwnName, scenario::ScenarioId parent,
                       std::span<const scenario::Setting> settings);

}  // namespace cli
