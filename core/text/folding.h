#pragma once

#include <string>
#include <string_view>

namespace text {

/// The form in which two texts are compared when a person searches or a file is matched: lower case,
/// Latin look-alikes as Cyrillic («А2» typed in either alphabet is one text), ё as е, every space as one
/// plain space, every dash as «-», every quote as «"», soft hyphens dropped, ends trimmed. Never shown.
[[nodiscard]] std::string foldForSearch(std::string_view utf8);

}  // namespace text
