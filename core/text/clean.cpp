#include "core/text/clean.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace text {

namespace {

constexpr char32_t del = 0x7F;
constexpr char32_t controlPictures = 0x2400;
constexpr char32_t pictureOfDel = 0x2421;

bool isControlCharacter(char32_t character) {
    return character < 0x20 || (character >= del && character < 0xA0);
}

/// Line and paragraph separators, and the embeddings, overrides and isolates of the direction of reading.
bool isUnseen(char32_t character) {
    return (character >= 0x2028 && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

bool endsLine(char32_t character) {
    return character == '\n' || character == '\t' || character == '\r';
}

/// Past the printable ASCII and the Cyrillic letters of a beginning, which most texts are made of whole: they need not
/// be decoded one by one.
std::string_view pastPlain(std::string_view utf8) {
    std::size_t place = 0;
    while (place < utf8.size()) {
        const auto byte = static_cast<unsigned char>(utf8[place]);
        if (byte >= 0x20 && byte < del) {
            ++place;
        } else if ((byte == 0xD0 || byte == 0xD1) && place + 1 < utf8.size()
                   && (static_cast<unsigned char>(utf8[place + 1]) & 0xC0U) == 0x80U) {
            place += 2;
        } else {
            break;
        }
    }
    return utf8.substr(place);
}

std::string codeOf(char32_t character) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string code = "U+";
    for (const unsigned shift : {12U, 8U, 4U, 0U}) {
        code += digits[(character >> shift) & 0xFU];
    }
    return code;
}

}  // namespace

std::string textFault(std::string_view utf8, Lines lines) {
    utf8 = pastPlain(utf8);
    if (!isValidUtf8(utf8)) {
        return "текст не в кодировке UTF-8";
    }
    for (; !utf8.empty(); utf8 = pastPlain(utf8)) {
        const char32_t character = takeCharacter(utf8);
        if (endsLine(character)) {
            if (lines == Lines::One) {
                return "текст занимает несколько строк или содержит табуляцию; ожидалась одна строка";
            }
        } else if (isControlCharacter(character)) {
            return "в тексте управляющий знак " + codeOf(character) + "; ожидались буквы, цифры и знаки препинания";
        } else if (isUnseen(character)) {
            return "в тексте невидимый знак " + codeOf(character) + "; ожидались буквы, цифры и знаки препинания";
        }
    }
    return {};
}

std::string shown(std::string utf8) {
    if (textFault(utf8, Lines::Many).empty()) {
        return utf8;
    }
    std::string result;
    for (std::string_view rest = utf8; !rest.empty();) {
        const char32_t character = takeCharacter(rest);
        if (character == del) {
            appendUtf8(result, pictureOfDel);
        } else if (character < 0x20 && !endsLine(character)) {
            appendUtf8(result, controlPictures + character);
        } else if (endsLine(character) || !(isControlCharacter(character) || isUnseen(character))) {
            appendUtf8(result, character);
        } else {
            appendUtf8(result, replacementCharacter);
        }
    }
    return result;
}

}  // namespace text
