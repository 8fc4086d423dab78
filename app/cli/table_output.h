#pragma once

#include "core/exchange/table_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// The formats of `table` that this build has.
[[nodiscard]] std::vector<std::string_view> tableFormats();
/// A file of the format may hold all appendices of a plan.
[[nodiscard]] bool holdsSeveralTables(std::string_view format);
/// Throws UsageError when bytes that are no text would go to a terminal.
void requireReadable(std::string_view format, const std::string& output);
/// Throws UsageError where a table for people is asked for in a format that has none.
void requireForPeople(bool forPeople, std::string_view format);
/// Paper of this scenario carries «ПРОЕКТ»: `check` has errors.
[[nodiscard]] bool isProject(const scenario::Draft& draft, scenario::ScenarioId scenario,
                             const programme::Calculation& calculation);
/// One appendix in one of them.
[[nodiscard]] std::string tableIn(std::string_view format, const scenario::Draft& draft,
                                  const programme::Calculation& calculation, const exchange::TableRequest& request);

}  // namespace cli
