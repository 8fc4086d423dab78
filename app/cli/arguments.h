#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// A year typed as an option. Throws UsageError when it is not four digits.
[[nodiscard]] int yearFrom(const std::string& typed);
/// The value of --appendix. Throws UsageError when it is no number of an appendix.
[[nodiscard]] int appendixFrom(const std::string& typed);
/// Throws UsageError that lists the formats there are, when `typed` is not one of them.
void requireFormat(const std::string& typed, const std::vector<std::string_view>& known);

}  // namespace cli
