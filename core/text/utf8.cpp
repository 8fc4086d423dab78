#include "core/text/utf8.h"

namespace text {

namespace {

constexpr char32_t lastCharacter = 0x10FFFF;

struct Lead {
    std::size_t length;
    char32_t bits;
    char32_t smallest;
};

/// Length 0 = not a leading byte.
Lead leadOf(unsigned char byte) {
    if (byte < 0x80U) {
        return {1, byte, 0};
    }
    if ((byte & 0xE0U) == 0xC0U) {
        return {2, byte & 0x1FU, 0x80};
    }
    if ((byte & 0xF0U) == 0xE0U) {
        return {3, byte & 0x0FU, 0x800};
    }
    if ((byte & 0xF8U) == 0xF0U) {
        return {4, byte & 0x07U, 0x10000};
    }
    return {0, 0, 0};
}

struct Decoded {
    char32_t character = replacementCharacter;
    std::size_t length = 1;
    bool valid = false;
};

Decoded decodeFirst(std::string_view bytes) {
    const Lead lead = leadOf(static_cast<unsigned char>(bytes.front()));
    if (lead.length == 0 || lead.length > bytes.size()) {
        return {};
    }
    char32_t character = lead.bits;
    for (std::size_t index = 1; index < lead.length; ++index) {
        const auto byte = static_cast<unsigned char>(bytes[index]);
        if ((byte & 0xC0U) != 0x80U) {
            return {};
        }
        character = (character << 6U) | (byte & 0x3FU);
    }
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    if (character < lead.smallest || character > lastCharacter || surrogate) {
        return {};
    }
    return {character, lead.length, true};
}

/// Bytes of a beginning of ASCII and Cyrillic letters, which most texts are made of whole: valid without decoding.
std::size_t commonLength(std::string_view bytes) {
    std::size_t place = 0;
    while (place < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes[place]);
        if (byte < 0x80) {
            ++place;
        } else if ((byte == 0xD0 || byte == 0xD1) && place + 1 < bytes.size()
                   && (static_cast<unsigned char>(bytes[place + 1]) & 0xC0U) == 0x80U) {
            place += 2;
        } else {
            break;
        }
    }
    return place;
}

}  // namespace

bool isValidUtf8(std::string_view bytes) {
    for (bytes.remove_prefix(commonLength(bytes)); !bytes.empty(); bytes.remove_prefix(commonLength(bytes))) {
        const Decoded first = decodeFirst(bytes);
        if (!first.valid) {
            return false;
        }
        bytes.remove_prefix(first.length);
    }
    return true;
}

char32_t takeCharacter(std::string_view& rest) {
    const Decoded first = decodeFirst(rest);
    rest.remove_prefix(first.length);
    return first.character;
}

std::u32string decodeUtf8(std::string_view utf8) {
    std::u32string characters;
    while (!utf8.empty()) {
        characters += takeCharacter(utf8);
    }
    return characters;
}

void appendUtf8(std::string& utf8, char32_t character) {
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    const char32_t value = surrogate || character > lastCharacter ? replacementCharacter : character;
    const auto tail = [value](unsigned shift) { return static_cast<char>(0x80U | ((value >> shift) & 0x3FU)); };
    if (value < 0x80) {
        utf8 += static_cast<char>(value);
    } else if (value < 0x800) {
        utf8 += {static_cast<char>(0xC0U | (value >> 6U)), tail(0)};
    } else if (value < 0x10000) {
        utf8 += {static_cast<char>(0xE0U | (value >> 12U)), tail(6), tail(0)};
    } else {
        utf8 += {static_cast<char>(0xF0U | (value >> 18U)), tail(12), tail(6), tail(0)};
    }
}

std::string encodeUtf8(std::u32string_view characters) {
    std::string utf8;
    for (const char32_t character : characters) {
        appendUtf8(utf8, character);
    }
    return utf8;
}

std::size_t length(std::string_view utf8) {
    std::size_t count = 0;
    while (!utf8.empty()) {
        (void)takeCharacter(utf8);
        ++count;
    }
    return count;
}

std::string inSentence(std::string_view words) {
    auto characters = decodeUtf8(words);
    const bool isCapitals = characters.size() > 1 && lowerCase(characters[1]) != characters[1];
    if (!characters.empty() && !isCapitals) {
        characters.front() = lowerCase(characters.front());
    }
    return encodeUtf8(characters);
}

std::string beginning(std::string_view utf8, std::size_t mostCharacters) {
    std::string text;
    for (std::size_t count = 0; !utf8.empty(); ++count) {
        if (count == mostCharacters) {
            return text + "…";
        }
        appendUtf8(text, takeCharacter(utf8));
    }
    return text;
}

}  // namespace text
