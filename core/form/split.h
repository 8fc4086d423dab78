#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace form {

/// The texts between separators, outer spaces removed, empty ones dropped.
[[nodiscard]] std::vector<std::string> split(std::string_view list, std::string_view separator);
[[nodiscard]] std::string_view trimmed(std::string_view text);

}  // namespace form
