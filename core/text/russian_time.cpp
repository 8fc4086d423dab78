#include "core/text/russian_time.h"

namespace text {

std::string russianTime(std::string_view time) {
    constexpr std::size_t minutesEnd = 16;
    if (time.size() < minutesEnd || time[4] != '-' || time[7] != '-' || time[10] != 'T' || time[13] != ':') {
        return std::string(time);
    }
    return std::string(time.substr(8, 2))
        .append(".")
        .append(time.substr(5, 2))
        .append(".")
        .append(time.substr(0, 4))
        .append(", ")
        .append(time.substr(11, 5));
}

}  // namespace text
