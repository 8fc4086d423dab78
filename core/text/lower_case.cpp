#include "core/text/utf8.h"

namespace text {

namespace {

bool within(char32_t character, char32_t first, char32_t last) {
    return character >= first && character <= last;
}

}  // namespace

char32_t lowerCase(char32_t character) {
    const bool latin1 = within(character, 0xC0, 0xDE) && character != 0xD7;
    if (within(character, U'A', U'Z') || latin1 || within(character, U'А', U'Я')) {
        return character + 0x20;
    }
    // Ё and the letters of neighbouring alphabets (Ђ … Џ).
    if (within(character, 0x0400, 0x040F)) {
        return character + 0x50;
    }
    // Cyrillic letters of the languages of Russia come in pairs, capital first.
    const bool pairs =
        within(character, 0x0460, 0x0481) || within(character, 0x048A, 0x04BF) || within(character, 0x04D0, 0x052F);
    if (pairs && character % 2 == 0) {
        return character + 1;
    }
    return character;
}

std::string lowerCase(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    while (!utf8.empty()) {
        appendUtf8(result, lowerCase(takeCharacter(utf8)));
    }
    return result;
}

}  // namespace text
