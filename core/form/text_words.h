#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace form {

// The words in braces that each kind of text of a form may hold; who prints it puts the figures in for them.
inline constexpr std::array<std::string_view, 3> titleWords{"year", "years", "region_genitive"};
inline constexpr std::array<std::string_view, 3> headingWords{"year", "previous_year", "money"};
inline constexpr std::array<std::string_view, 1> cornerWords{"number"};
inline constexpr std::array<std::string_view, 1> referenceWords{"money"};

/// A sentence for each word in braces that is none of `known`: it would be printed as it stands.
[[nodiscard]] std::vector<std::string> unknownTextWords(std::string_view text, std::span<const std::string_view> known);

}  // namespace form
