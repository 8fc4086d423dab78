#include "tests/hard/text_mutation.h"

#include <array>

namespace hard {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view separators = ",;\t\n=\"[]{}().:@ |";

constexpr std::array hostile{
    ""sv,
    "0"sv,
    "-0"sv,
    "-1"sv,
    "99999999999999"sv,
    "99999999999999.9999999999"sv,
    "0.0000000001"sv,
    "170141183460469231731687303715884105728"sv,
    "9223372036854775808"sv,
    "-9223372036854775809"sv,
    "2147483648"sv,
    "1e308"sv,
    "1e-400"sv,
    "nan"sv,
    "inf"sv,
    "0,1"sv,
    "1\u00A0000,5"sv,
    "1 000.5"sv,
    "5,0-6,0"sv,
    "X"sv,
    "-"sv,
    "–"sv,
    "\""sv,
    "\"\""sv,
    "'''"sv,
    "\\u0000"sv,
    "\\"sv,
    "=1+1"sv,
    "\x1b[31m"sv,
    "\xff\xfe"sv,
    "\xd0"sv,
    "\0"sv,
    "\u202E"sv,
    "сумма строк"sv,
    "a2.01.volume"sv,
    "a2.999.volume"sv,
    "a99999999999999999999.1.x"sv,
    "norm.2.33.volume"sv,
    "adjust.a2.01.cost_oms"sv,
    "option.digits.a2.01.volume@2016"sv,
    "sum:01+02"sv,
    "either:sum|lump"sv,
    "formula:[volume]×[volume]"sv,
    "[[parameter]]"sv,
    "a.b.c.d.e.f = 1"sv,
    "2016"sv,
    "99999"sv,
    "-2016"sv,
    "всего"sv,
    "в том числе"sv,
};

}  // namespace

std::string_view hostileField(std::size_t number) {
    return hostile[number];
}

std::size_t hostileFieldCount() {
    return hostile.size();
}

std::size_t TextMutation::below(std::size_t bound) {
    return bound == 0 ? 0 : static_cast<std::size_t>(m_random() % bound);
}

std::string TextMutation::of(std::string text) {
    for (std::size_t change = below(4) + 1; change > 0; --change) {
        changeOnce(text);
    }
    return text;
}

std::string_view TextMutation::fieldOf(std::string_view text) {
    const std::size_t middle = below(text.size() + 1);
    const std::size_t before = middle == 0 ? std::string_view::npos : text.find_last_of(separators, middle - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(begin, std::min(text.find_first_of(separators, middle), text.size()) - begin);
}

std::string_view TextMutation::lineOf(std::string_view text) {
    const std::size_t middle = below(text.size() + 1);
    const std::size_t before = middle == 0 ? std::string_view::npos : text.rfind('\n', middle - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(begin, std::min(text.find('\n', middle), text.size()) - begin);
}

void TextMutation::changeOnce(std::string& text) {
    const std::string whole = text;
    const bool wholeLine = below(4) == 0;
    const std::string_view chosen = wholeLine ? lineOf(whole) : fieldOf(whole);
    const auto begin = static_cast<std::size_t>(chosen.data() - whole.data());
    const std::string other(wholeLine ? lineOf(whole) : fieldOf(whole));
    switch (below(8)) {
    case 0:
        text.erase(begin, chosen.size());
        break;
    case 1:
        text.replace(begin, chosen.size(), other);
        break;
    case 2:
        text.insert(begin, other + (wholeLine ? "\n" : ""));
        break;
    case 3:
        text.insert(begin, 1, separators[below(separators.size())]);
        break;
    case 4: {
        std::string many;
        for (std::size_t copies = below(40); copies > 0; --copies) {
            many += std::string(chosen) + (wholeLine ? "\n" : "");
        }
        text.insert(begin, many);
        break;
    }
    case 5:
        if (!chosen.empty()) {
            text[begin + below(chosen.size())] = static_cast<char>('0' + below(10));
        }
        break;
    case 6:
        text.resize(begin);
        break;
    default:
        text.replace(begin, chosen.size(), hostileField(below(hostileFieldCount())));
    }
}

}  // namespace hard
