#include "tests/hard/campaign_size.h"

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace hard {

bool isWhole() {
    const char* named = std::getenv("TPGG_HARD");
    return named != nullptr && std::string_view(named) == "whole";
}

std::int64_t sized(std::int64_t slice, std::int64_t whole) {
    return isWhole() ? whole : slice;
}

std::uint64_t seed() {
    const char* named = std::getenv("TPGG_HARD_SEED");
    return named == nullptr ? 1 : std::strtoull(named, nullptr, 10);
}

void tell(const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    std::printf("[ FIGURES  ] ");
    std::vprintf(format, arguments);
    std::printf("\n");
    va_end(arguments);
}

}  // namespace hard
