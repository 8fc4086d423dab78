#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace text {

/// «01.02.2022» as a day; nullopt for any other spelling and for a day the calendar does not have.
[[nodiscard]] std::optional<std::chrono::year_month_day> dayOf(std::string_view typed);
[[nodiscard]] inline bool isDate(std::string_view typed) {
    return dayOf(typed).has_value();
}

}  // namespace text
