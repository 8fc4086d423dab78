#include "core/text/code_digits.h"

#include "core/text/utf8.h"

namespace text {

namespace {

constexpr std::u32string_view mistypedLetters = U"OoОоIlІЗзЗБб";
constexpr std::u32string_view meantDigits = U"000011133366";
static_assert(mistypedLetters.size() == meantDigits.size());

bool isCodeDigit(char32_t sign) {
    return sign >= U'0' && sign <= U'9';
}

}  // namespace

std::optional<MistypedCode> mistypedCode(std::string_view utf8) {
    MistypedCode code;
    std::size_t digitsTyped = 0;
    std::size_t lettersTyped = 0;
    while (!utf8.empty()) {
        const char32_t sign = takeCharacter(utf8);
        const std::size_t place = mistypedLetters.find(sign);
        if (isCodeDigit(sign)) {
            ++digitsTyped;
            appendUtf8(code.mended, sign);
        } else if (place == std::u32string_view::npos) {
            return std::nullopt;
        } else {
            if (++lettersTyped == 1) {
                appendUtf8(code.letter, sign);
            }
            appendUtf8(code.mended, meantDigits[place]);
        }
    }
    const bool isOfDigits = lettersTyped > 0 && digitsTyped > lettersTyped;
    return isOfDigits ? std::optional(std::move(code)) : std::nullopt;
}

}  // namespace text
