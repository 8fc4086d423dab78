#include "core/text/calendar.h"

namespace text {

std::optional<std::chrono::year_month_day> dayOf(std::string_view typed) {
    constexpr std::string_view pattern = "00.00.0000";
    if (typed.size() != pattern.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '.' ? typed[i] != '.' : typed[i] < '0' || typed[i] > '9') {
            return std::nullopt;
        }
    }
    const auto number = [&](std::size_t from, std::size_t count) {
        int result = 0;
        for (const char digit : typed.substr(from, count)) {
            result = result * 10 + (digit - '0');
        }
        return result;
    };
    const std::chrono::year_month_day day{std::chrono::year(number(6, 4)),
                                          std::chrono::month(static_cast<unsigned>(number(3, 2))),
                                          std::chrono::day(static_cast<unsigned>(number(0, 2)))};
    return day.ok() ? std::optional(day) : std::nullopt;
}

}  // namespace text
