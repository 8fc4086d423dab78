#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reading {

/// The number stands in the words by itself: «Прил. 2» has 2, «Прил. 12» has not.
[[nodiscard]] bool hasNumber(std::string_view words, const std::string& number);
/// 1 – the year is said, −1 – another is, 0 – none; the name of a sheet says more than its title.
[[nodiscard]] int sayOfYear(const std::string& name, const std::string& title, std::optional<int> year);

}  // namespace reading
