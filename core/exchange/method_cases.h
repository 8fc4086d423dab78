#pragma once

#include "core/method/methods.h"

#include <string>
#include <string_view>

namespace exchange {

/// A table of cases, a column a key and a line a case, computed: the columns of the file and then the results. An empty
/// field is «not given». All cases or none: every fault of every line is told with line and column.
[[nodiscard]] text::Outcome<std::string> methodCasesAsCsv(const method::Description& method, std::string_view utf8);

}  // namespace exchange
