#include "core/text/utf8.h"
#include "core/text/windows1251.h"

#include <algorithm>

namespace text {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16LittleMark = "\xFF\xFE";
constexpr std::string_view utf16BigMark = "\xFE\xFF";

bool isControl(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
}

/// UTF-16 without a mark: text in it has a zero, or the Cyrillic 0x04, in every second byte.
bool looksLikeUtf16(std::string_view bytes) {
    if (bytes.size() < 4 || bytes.size() % 2 != 0) {
        return false;
    }
    std::size_t high[2] = {0, 0};
    for (std::size_t index = 0; index < bytes.size(); ++index) {
        high[index % 2] += bytes[index] == '\0' || bytes[index] == '\x04' ? 1U : 0U;
    }
    return std::max(high[0], high[1]) * 10 >= bytes.size() / 2 * 9;
}

enum class Letter { None, Capital, Small };

Letter letterOf(unsigned char byte) {
    if (byte < 0xC0) {
        return Letter::None;
    }
    return byte < 0xE0 ? Letter::Capital : Letter::Small;
}

/// Most bytes above ASCII must be Russian letters (not so in DOS text or in a picture), and capitals must
/// start words rather than follow small letters (KOI8-R read as Windows-1251 has the cases swapped).
/// Broken UTF-8 fails too: its bytes alternate between letters and signs.
bool looksLikeWindows1251(std::string_view bytes) {
    std::size_t high = 0;
    std::size_t letters = 0;
    std::size_t capitalAfterSmall = 0;
    std::size_t smallAfterCapital = 0;
    Letter previous = Letter::None;
    for (const char byte : bytes) {
        const Letter letter = letterOf(static_cast<unsigned char>(byte));
        high += static_cast<unsigned char>(byte) >= 0x80 ? 1U : 0U;
        letters += letter != Letter::None ? 1U : 0U;
        capitalAfterSmall += previous == Letter::Small && letter == Letter::Capital ? 1U : 0U;
        smallAfterCapital += previous == Letter::Capital && letter == Letter::Small ? 1U : 0U;
        previous = letter;
    }
    return letters * 10 >= high * 7 && capitalAfterSmall <= smallAfterCapital;
}

}  // namespace

TextEncoding detectEncoding(std::string_view bytes) {
    if (bytes.starts_with(utf16LittleMark) || bytes.starts_with(utf16BigMark) || looksLikeUtf16(bytes)) {
        return TextEncoding::Utf16;
    }
    if (std::ranges::any_of(bytes, isControl)) {
        return TextEncoding::Binary;
    }
    if (isValidUtf8(bytes)) {
        return bytes.starts_with(utf8Mark) ? TextEncoding::Utf8Bom : TextEncoding::Utf8;
    }
    return looksLikeWindows1251(bytes) ? TextEncoding::Windows1251 : TextEncoding::Binary;
}

Outcome<std::string> decodeText(std::string_view bytes) {
    constexpr std::string_view place = "кодировка файла";
    switch (detectEncoding(bytes)) {
    case TextEncoding::Utf8:
        return {std::string(bytes), {}};
    case TextEncoding::Utf8Bom:
        return {std::string(bytes.substr(utf8Mark.size())), {}};
    case TextEncoding::Windows1251:
        return {decodeWindows1251(bytes),
                {{Severity::Note, std::string(place), "Файл прочитан в кодировке Windows-1251."}}};
    case TextEncoding::Utf16:
        return Outcome<std::string>::failed(
            {{Severity::Error, std::string(place),
              "Файл записан в кодировке UTF-16; ожидается UTF-8 или Windows-1251. Сохраните его заново."}});
    case TextEncoding::Binary:
        break;
    }
    return Outcome<std::string>::failed(
        {{Severity::Error, std::string(place), "Это не текст в кодировке UTF-8 или Windows-1251."}});
}

}  // namespace text
