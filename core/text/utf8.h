#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace text {

/// The stand-in for a byte that is not UTF-8.
inline constexpr char32_t replacementCharacter = 0xFFFD;

/// No overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isValidUtf8(std::string_view bytes);
/// Takes the first character off `rest`, which must not be empty. A wrong byte gives replacementCharacter.
[[nodiscard]] char32_t takeCharacter(std::string_view& rest);
[[nodiscard]] std::u32string decodeUtf8(std::string_view utf8);
void appendUtf8(std::string& utf8, char32_t character);
[[nodiscard]] std::string encodeUtf8(std::u32string_view characters);
/// Number of characters, not bytes.
[[nodiscard]] std::size_t length(std::string_view utf8);

/// The first characters of a text, whole ones; «…» stands for the rest. Wrong bytes become the replacement character.
[[nodiscard]] std::string beginning(std::string_view utf8, std::size_t mostCharacters);

/// Lower case of Latin and Cyrillic letters; everything else as it is.
[[nodiscard]] char32_t lowerCase(char32_t character);
[[nodiscard]] std::string lowerCase(std::string_view utf8);
/// «Стоимость, ОМС» → «стоимость, ОМС»; a word in capitals stays: «ОМС, объём».
[[nodiscard]] std::string inSentence(std::string_view words);

}  // namespace text
