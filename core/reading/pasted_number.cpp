#include "core/reading/pasted_number.h"

#include "core/decimal/russian.h"
#include "core/text/folding.h"
#include "core/text/utf8.h"

#include <array>
#include <utility>

namespace reading {

namespace {

using decimal::Decimal;

constexpr std::u32string_view dashes = U"-\u2010\u2011\u2012\u2013\u2014\u2212";
constexpr std::u32string_view blanks = U" \t\r\n\u00A0\u2007\u2009\u202F";
constexpr std::u32string_view footnotes = U"*\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
constexpr std::u32string_view hidden = U"\u00AD\u200B\u2060\uFEFF";

bool isOneOf(char32_t character, std::u32string_view set) {
    return set.find(character) != std::u32string_view::npos;
}

bool isDigit(char32_t character) {
    return character >= U'0' && character <= U'9';
}

std::u32string trimmed(std::u32string text) {
    std::erase_if(text, [](char32_t character) { return isOneOf(character, hidden); });
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::u32string::npos ? std::u32string()
                                         : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::optional<Decimal> plainNumber(const std::u32string& text) {
    const auto parsed = decimal::parseRussian(text::encodeUtf8(text));
    const Decimal* number = std::get_if<Decimal>(&parsed);
    return number == nullptr ? std::nullopt : std::optional(*number);
}

/// Takes «*», «<**>» and raised digits off the end, and says what it took.
std::u32string withoutFootnote(std::u32string text, std::string& doubt) {
    std::size_t end = text.size();
    while (end > 0 && (isOneOf(text[end - 1], footnotes) || isOneOf(text[end - 1], U"<> "))) {
        --end;
    }
    const std::u32string mark = text.substr(end);
    if (end == 0 || mark.find_first_of(footnotes) == std::u32string::npos) {
        return text;
    }
    addDoubt(doubt, "сноска " + text::encodeUtf8(trimmed(mark)) + " отброшена");
    return trimmed(text.substr(0, end));
}

/// «О,29» with a letter О, «0,З1», «l2»: digits that were recognised as letters. Only where digits stand beside.
std::u32string withDigitsForLetters(std::u32string text, std::string& doubt) {
    constexpr std::u32string_view letters = U"OoОоЗзlI|";
    constexpr std::u32string_view digits = U"000033111";
    bool guessed = false;
    bool anyDigit = false;
    for (char32_t& character : text) {
        anyDigit = anyDigit || isDigit(character);
        if (const std::size_t place = letters.find(character); place != std::u32string_view::npos) {
            character = digits[place];
            guessed = true;
        }
    }
    if (guessed && anyDigit) {
        addDoubt(doubt, "буква вместо цифры, прочитано " + text::encodeUtf8(text));
    }
    return anyDigit ? text : std::u32string();
}

/// The low bound of «0,51-0,73» and «от 0,51 до 0,73».
std::optional<Decimal> lowBound(const std::u32string& text, std::string& doubt) {
    std::u32string range = text;
    if (range.starts_with(U"от ")) {
        const std::size_t to = range.find(U" до ");
        range = to == std::u32string::npos ? range : range.substr(3, to - 3) + U"-" + range.substr(to + 4);
    }
    for (std::size_t place = 1; place + 1 < range.size(); ++place) {
        if (!isOneOf(range[place], dashes) && range[place] != U'\u2026') {
            continue;
        }
        const auto low = plainNumber(trimmed(range.substr(0, place)));
        const auto high = plainNumber(trimmed(range.substr(place + 1)));
        if (low && high) {
            addDoubt(doubt,
                     *high < *low ? "диапазон, границы переставлены: взята нижняя" : "диапазон: взята нижняя граница");
            return *high < *low ? high : low;
        }
    }
    return std::nullopt;
}

/// «2 884,7 руб.», «2,9 тыс. руб.», «0,29 вызова»: a number and the words after it.
std::optional<Decimal> numberBeforeWords(const std::u32string& text, std::string& doubt) {
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || isOneOf(text[end], U",.") || isOneOf(text[end], blanks))) {
        ++end;
    }
    const std::u32string words = trimmed(text.substr(end));
    std::optional<Decimal> number = plainNumber(trimmed(text.substr(0, end)));
    // «%» and «/» change the meaning of a number; digits after the words may be a second one.
    if (!number || words.empty() || words.find_first_of(U"%/0123456789") != std::u32string::npos) {
        return std::nullopt;
    }
    if (text::foldForSearch(text::encodeUtf8(words)).starts_with(text::foldForSearch("тыс"))) {
        addDoubt(doubt, "тысячи приведены к единицам");
        return *number * Decimal(1000);
    }
    addDoubt(doubt, "слова «" + text::encodeUtf8(words) + "» отброшены");
    return number;
}

}  // namespace

void addDoubt(std::string& doubt, const std::string& more) {
    doubt += (doubt.empty() || more.empty() ? "" : "; ") + more;
}

PastedNumber readPastedNumber(std::string_view field) {
    PastedNumber result;
    const std::u32string typed = trimmed(text::decodeUtf8(field));
    const bool isMark = typed.size() == 1 && (isOneOf(typed[0], dashes) || isOneOf(typed[0], U"XxХх"));
    if (typed.empty() || isMark) {
        return result;
    }
    const auto parsed = decimal::parseRussian(text::encodeUtf8(typed));
    if (const auto* number = std::get_if<Decimal>(&parsed)) {
        result.number = *number;
        return result;
    }
    if (std::get<decimal::ParseFault>(parsed) == decimal::ParseFault::TooManyDigits) {
        result.fault = "слишком много цифр";
        return result;
    }
    const std::u32string bare = withoutFootnote(typed, result.doubt);
    result.number = plainNumber(bare);
    result.isMended = result.number.has_value();
    if (!result.number) {
        result.number = lowBound(bare, result.doubt);
    }
    if (!result.number) {
        std::string guess = result.doubt;
        result.number = plainNumber(withDigitsForLetters(bare, guess));
        if (result.number) {
            result.doubt = std::move(guess);
            result.isMended = true;
        }
    }
    if (!result.number) {
        result.number = numberBeforeWords(bare, result.doubt);
    }
    if (!result.number) {
        result.doubt.clear();
        result.fault = std::get<decimal::ParseFault>(parsed) == decimal::ParseFault::TwoPoints
                           ? "больше одной десятичной запятой"
                           : "не число";
    }
    return result;
}

}  // namespace reading
