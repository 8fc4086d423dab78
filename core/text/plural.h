#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace text {

/// The Russian form of a noun after a count: 1 ошибка, 3 ошибки, 11 ошибок.
template <std::integral Count>
[[nodiscard]] std::string plural(Count count, std::string_view one, std::string_view few, std::string_view many) {
    // The remainder first: the lowest negative number has no positive twin.
    const int remainder = static_cast<int>(count % 100);
    const int lastTwo = remainder < 0 ? -remainder : remainder;
    const int last = lastTwo % 10;
    if (lastTwo / 10 == 1 || last == 0 || last > 4) {
        return std::string(many);
    }
    return std::string(last == 1 ? one : few);
}

/// The count and its noun: «3 ошибки», with a no-break space between.
template <std::integral Count>
[[nodiscard]] std::string counted(Count count, std::string_view one, std::string_view few, std::string_view many) {
    return std::to_string(count) + "\u00A0" + plural(count, one, few, many);
}

}  // namespace text
