#pragma once

#include <string>
#include <string_view>

namespace text {

/// «2026-11-24T14:05:00» → «24.11.2026, 14:05»; any other text as it is.
[[nodiscard]] std::string russianTime(std::string_view time);

}  // namespace text
