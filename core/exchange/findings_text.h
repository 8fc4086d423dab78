#pragma once

#include "core/check/check.h"

#include <span>
#include <string>

namespace exchange {

/// One line a finding and a line of counts: «1 ошибка, 2 предупреждения, 5 обоснований».
[[nodiscard]] std::string findingsAsText(std::span<const check::CheckFinding> findings);
/// `severity,rule,place,message,expected,actual`; severity error, warning, justified or checklist.
[[nodiscard]] std::string findingsAsCsv(std::span<const check::CheckFinding> findings);
/// The same six fields a finding, in an array; `guess` beside them where one is made.
[[nodiscard]] std::string findingsAsJson(std::span<const check::CheckFinding> findings);

}  // namespace exchange
