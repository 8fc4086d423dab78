#include "core/text/folding.h"

#include "core/text/utf8.h"

namespace text {

namespace {

// After lower-casing, so «B», which looks like «В», takes «b» with it: a search finds more, never less.
constexpr std::u32string_view latin = U"abcehkmoptxy";
constexpr std::u32string_view cyrillic = U"авсенкмортху";
static_assert(latin.size() == cyrillic.size());

constexpr std::u32string_view spaces = U" \t\n\r\u00A0\u2002\u2003\u2007\u2009\u202F";
constexpr std::u32string_view dashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
constexpr std::u32string_view quotes = U"\"«»\u201C\u201D\u201E\u201F";
constexpr std::u32string_view invisible = U"\u00AD\u200B\u2060\uFEFF";

bool isOneOf(char32_t character, std::u32string_view set) {
    return set.find(character) != std::u32string_view::npos;
}

char32_t folded(char32_t character) {
    const char32_t lower = lowerCase(character);
    if (lower == U'ё') {
        return U'е';
    }
    if (isOneOf(lower, dashes)) {
        return U'-';
    }
    if (isOneOf(lower, quotes)) {
        return U'"';
    }
    const std::size_t lookAlike = latin.find(lower);
    return lookAlike == std::u32string_view::npos ? lower : cyrillic[lookAlike];
}

}  // namespace

std::string foldForSearch(std::string_view utf8) {
    std::string result;
    result.reserve(utf8.size());
    bool spacePending = false;
    while (!utf8.empty()) {
        const char32_t character = takeCharacter(utf8);
        if (isOneOf(character, invisible)) {
            continue;
        }
        if (isOneOf(character, spaces)) {
            spacePending = !result.empty();
            continue;
        }
        if (spacePending) {
            result += ' ';
            spacePending = false;
        }
        appendUtf8(result, folded(character));
    }
    return result;
}

}  // namespace text
