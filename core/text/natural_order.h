#pragma once

#include <string_view>

namespace text {

/// Numbers inside a text are compared as numbers: «n2» before «n10», «0501» before «0502». Bytes otherwise, so two
/// folded texts of one alphabet stand as in a dictionary.
[[nodiscard]] bool naturallyBefore(std::string_view a, std::string_view b);

}  // namespace text
