#include "core/audit/likely_slips.h"

#include <algorithm>
#include <optional>

namespace audit {

using decimal::Decimal;

namespace {

constexpr int mostPlaces = 6;

Decimal half(const Decimal& figure) {
    return Decimal::fromParts(5, figure.scale() + 1);
}

bool isNear(const Decimal& a, const Decimal& b, const Decimal& within) {
    const Decimal difference = a - b;
    return (difference.isNegative() ? -difference : difference) <= within;
}

std::string times(int places) {
    return places == 1 ? "в 10 раз" : places == 2 ? "в 100 раз" : places == 3 ? "в 1 000 раз" : "в 1 000 000 раз";
}

std::string shiftOf(const Decimal& printed, const Decimal& expected) {
    for (const int places : {1, 2, 3, mostPlaces}) {
        Decimal larger = expected;
        larger.shift(places);
        Decimal unit = half(expected);
        unit.shift(places);
        if (isNear(printed, larger, unit)) {
            return "похоже на сдвинутую запятую: больше " + times(places);
        }
        Decimal back = printed;
        back.shift(places);
        Decimal spare = half(printed);
        spare.shift(places);
        if (isNear(back, expected, spare)) {
            return "похоже на сдвинутую запятую: меньше " + times(places);
        }
    }
    return {};
}

std::string swapOf(const std::string& printed, const std::string& expected) {
    if (printed.size() != expected.size()) {
        return {};
    }
    const auto [first, other] = std::ranges::mismatch(printed, expected);
    if (first == printed.end()) {
        return {};
    }
    const auto at = static_cast<std::size_t>(first - printed.begin());
    std::size_t next = at + 1;
    if (next < printed.size() && printed[next] == '.') {
        ++next;
    }
    std::string back = printed;
    if (next >= back.size()) {
        return {};
    }
    std::swap(back[at], back[next]);
    return back == expected ? "переставлены " + std::string(1, expected[at]) + " и " + std::string(1, expected[next])
                            : std::string();
}

std::string digitOf(const std::string& printed, const std::string& expected) {
    if (printed.size() == expected.size()) {
        std::size_t differing = 0;
        std::size_t place = 0;
        for (std::size_t at = 0; at < printed.size(); ++at) {
            if (printed[at] != expected[at]) {
                ++differing;
                place = at;
            }
        }
        const bool isLast = place + 1 == printed.size();
        return differing == 1 && !isLast
                   ? "вместо " + std::string(1, expected[place]) + " напечатано " + std::string(1, printed[place])
                   : std::string();
    }
    const std::string& longer = printed.size() > expected.size() ? printed : expected;
    const std::string& shorter = printed.size() > expected.size() ? expected : printed;
    if (longer.size() != shorter.size() + 1) {
        return {};
    }
    for (std::size_t at = 0; at < longer.size(); ++at) {
        std::string without = longer;
        without.erase(at, 1);
        if (without == shorter && longer[at] != '.') {
            return (printed.size() > expected.size() ? "лишняя цифра " : "пропущена цифра ")
                   + std::string(1, longer[at]);
        }
    }
    return {};
}

}  // namespace

std::string slipOf(const Decimal& printed, const Decimal& expected) {
    if (printed.isZero() || expected.isZero() || printed == expected) {
        return {};
    }
    try {
        const int digits = std::max(printed.scale(), expected.scale());
        const std::string was = printed.padded(digits).toPlain();
        const std::string is = expected.padded(digits).toPlain();
        if (std::string swapped = swapOf(was, is); !swapped.empty()) {
            return swapped;
        }
        if (std::string shifted = shiftOf(printed, expected); !shifted.empty()) {
            return shifted;
        }
        return digitOf(was, is);
    } catch (const decimal::ArithmeticError&) {
        return {};
    }
}

std::vector<Decimal> beforeSlip(const Decimal& printed) {
    std::vector<Decimal> figures;
    const std::string text = printed.toPlain();
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        std::size_t next = at + 1;
        if (text[next] == '.') {
            ++next;
        }
        if (text[at] == '.' || text[at] == '-' || next >= text.size() || text[at] == text[next]) {
            continue;
        }
        std::string swapped = text;
        std::swap(swapped[at], swapped[next]);
        if (const auto figure = Decimal::fromPlain(swapped)) {
            figures.push_back(*figure);
        }
    }
    for (const int places : {1, 2, 3, -1, -2, -3}) {
        try {
            Decimal moved = printed;
            moved.shift(places);
            figures.push_back(moved.rounded(printed.scale(), decimal::Rounding::HalfUp));
        } catch (const decimal::ArithmeticError&) {
            continue;
        }
    }
    return figures;
}

std::vector<Decimal> withAnotherDigit(const Decimal& printed) {
    std::vector<Decimal> figures;
    const std::string text = printed.toPlain();
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (char digit = '0'; text[at] >= '0' && text[at] <= '9' && digit <= '9'; ++digit) {
            std::string other = text;
            other[at] = digit;
            if (const auto figure = digit == text[at] ? std::nullopt : Decimal::fromPlain(other)) {
                figures.push_back(*figure);
            }
        }
    }
    return figures;
}

}  // namespace audit
