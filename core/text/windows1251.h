#pragma once

#include "core/text/finding.h"

#include <string>
#include <string_view>

namespace text {

enum class TextEncoding { Utf8, Utf8Bom, Windows1251, Utf16, Binary };

/// What the bytes of a user's file are. Plain ASCII counts as Utf8.
[[nodiscard]] TextEncoding detectEncoding(std::string_view bytes);
/// Never fails: the one byte Windows-1251 leaves free (0x98) becomes U+FFFD.
[[nodiscard]] std::string decodeWindows1251(std::string_view bytes);

/// UTF-8 without a byte order mark. Windows-1251 is decoded and told with a Note; UTF-16 and binary
/// files are refused by name.
[[nodiscard]] Outcome<std::string> decodeText(std::string_view bytes);

}  // namespace text
