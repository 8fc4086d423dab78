#include "core/text/natural_order.h"

#include <algorithm>

namespace text {

namespace {

constexpr std::string_view digits = "0123456789";

bool beginsWithDigit(std::string_view text) {
    return digits.find(text.front()) != std::string_view::npos;
}

/// The digits that the text begins with, without the zeros before them.
std::string_view takeNumber(std::string_view& text) {
    std::string_view number = text.substr(0, std::min(text.find_first_not_of(digits), text.size()));
    text.remove_prefix(number.size());
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    return number;
}

}  // namespace

bool naturallyBefore(std::string_view a, std::string_view b) {
    while (!a.empty() && !b.empty()) {
        if (!beginsWithDigit(a) || !beginsWithDigit(b)) {
            if (a.front() != b.front()) {
                return static_cast<unsigned char>(a.front()) < static_cast<unsigned char>(b.front());
            }
            a.remove_prefix(1);
            b.remove_prefix(1);
            continue;
        }
        const std::string_view left = takeNumber(a);
        const std::string_view right = takeNumber(b);
        if (left != right) {
            return left.size() != right.size() ? left.size() < right.size() : left < right;
        }
    }
    return a.size() < b.size();
}

}  // namespace text
