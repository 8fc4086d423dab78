#include "core/reading/sheet_words.h"

namespace reading {

namespace {

bool hasAnyYear(std::string_view words) {
    constexpr int first = 2010;
    constexpr int last = 2050;
    for (int year = first; year < last; ++year) {
        if (hasNumber(words, std::to_string(year))) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool hasNumber(std::string_view words, const std::string& number) {
    const auto isDigit = [&](std::size_t at) { return at < words.size() && words[at] >= '0' && words[at] <= '9'; };
    for (std::size_t at = words.find(number); at != std::string_view::npos; at = words.find(number, at + 1)) {
        if ((at == 0 || !isDigit(at - 1)) && !isDigit(at + number.size())) {
            return true;
        }
    }
    return false;
}

int sayOfYear(const std::string& name, const std::string& title, std::optional<int> year) {
    if (!year) {
        return 0;
    }
    const std::string& words = hasAnyYear(name) ? name : title;
    return hasNumber(words, std::to_string(*year)) ? 1 : hasAnyYear(words) ? -1 : 0;
}

}  // namespace reading
