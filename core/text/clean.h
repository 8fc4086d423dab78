#pragma once

#include <string>
#include <string_view>

namespace text {

/// Whether a text may take more than one line: a note may, a name may not.
enum class Lines { One, Many };

/// What a text of a user must not hold, as words of a refusal («управляющий знак U+001B»); empty when it holds nothing
/// of the kind: bytes that are no UTF-8, control characters (a terminal obeys them), line separators, and the marks
/// that turn the direction of reading, with which a text can show another than it is.
[[nodiscard]] std::string textFault(std::string_view utf8, Lines lines);

/// The text with every such character as a symbol that can be seen: ESC as «␛», a byte that is no UTF-8 as «�».
/// Line feeds and tabs stay.
[[nodiscard]] std::string shown(std::string utf8);

}  // namespace text
