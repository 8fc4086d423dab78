#include "core/decimal/russian.h"

#include <array>

namespace decimal {

namespace {

constexpr std::size_t mostDigits = 30;

constexpr std::array<std::string_view, 5> spaces = {" ", "\t", "\u00A0", "\u202F", "\u2009"};
constexpr std::array<std::string_view, 2> apostrophes = {"'", "\u2019"};
constexpr std::array<std::string_view, 2> minuses = {"-", "\u2212"};

template <std::size_t Size>
bool take(std::string_view& text, const std::array<std::string_view, Size>& choices) {
    for (const std::string_view choice : choices) {
        if (text.starts_with(choice)) {
            text.remove_prefix(choice.size());
            return true;
        }
    }
    return false;
}

void skipSpaces(std::string_view& text) {
    while (take(text, spaces)) {
    }
}

std::string_view trimmed(std::string_view text) {
    skipSpaces(text);
    for (bool found = true; found;) {
        found = false;
        for (const std::string_view space : spaces) {
            if (text.ends_with(space)) {
                text.remove_suffix(space.size());
                found = true;
            }
        }
    }
    return text;
}

std::string takeDigits(std::string_view& text) {
    std::string digits;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        digits += text.front();
        text.remove_prefix(1);
    }
    return digits;
}

/// The whole part with its groups. Groups must be of three digits: «1 23» is more likely two numbers
/// or a slip than 123. Empty when the text does not start with a well-formed whole part.
std::string takeWhole(std::string_view& text) {
    std::string whole = takeDigits(text);
    const std::size_t first = whole.size();
    while (take(text, spaces) || take(text, apostrophes)) {
        const std::string group = takeDigits(text);
        if (group.size() != 3 || first == 0 || first > 3) {
            return {};
        }
        whole += group;
    }
    return whole;
}

bool hasTwoPoints(std::string_view text) {
    const std::size_t first = text.find_first_of(",.");
    return first != std::string_view::npos && text.find_first_of(",.", first + 1) != std::string_view::npos
           && text.find_first_not_of("0123456789,. \u00A0\u202F") == std::string_view::npos;
}

}  // namespace

std::variant<Decimal, ParseFault> parseRussian(std::string_view text) {
    std::string_view rest = trimmed(text);
    if (rest.empty()) {
        return ParseFault::Empty;
    }
    const bool negative = take(rest, minuses);
    if (negative || take(rest, std::array<std::string_view, 1>{"+"})) {
        skipSpaces(rest);
    }
    if (hasTwoPoints(rest)) {
        return ParseFault::TwoPoints;
    }
    const std::string whole = takeWhole(rest);
    const bool hasPoint = !rest.empty() && (rest.front() == ',' || rest.front() == '.');
    if (hasPoint) {
        rest.remove_prefix(1);
    }
    const std::string decimals = takeDigits(rest);
    if (whole.empty() || !rest.empty() || hasPoint == decimals.empty()) {
        return ParseFault::NotANumber;
    }
    if (whole.size() + decimals.size() > mostDigits) {
        return ParseFault::TooManyDigits;
    }
    const auto number = Decimal::fromPlain((negative ? "-" : "") + whole + (hasPoint ? "." + decimals : ""));
    return number ? std::variant<Decimal, ParseFault>(*number) : ParseFault::TooManyDigits;
}

}  // namespace decimal
