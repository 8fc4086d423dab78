#pragma once

#include <string>
#include <string_view>

namespace programme {

/// The first line of a section of the explanatory note as a plan keeps it: what follows is written by the program.
inline constexpr std::string_view keptNoteMark = "#note 1";

/// A kept value for lists of changes: a section of the note is not for reading there and is told by its size.
[[nodiscard]] std::string briefValue(std::string_view value);

}  // namespace programme
