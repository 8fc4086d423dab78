#include "app/cli/arguments.h"

#include "app/cli/outcome.h"

#include <algorithm>
#include <charconv>

namespace cli {

int yearFrom(const std::string& typed) {
    const bool fourDigits = typed.size() == 4 && typed.find_first_not_of("0123456789") == std::string::npos;
    if (!fourDigits) {
        throw UsageError("--year: «" + typed + "» – не год; ожидается, например, 2016.");
    }
    return std::stoi(typed);
}

int appendixFrom(const std::string& typed) {
    int number = 0;
    const char* last = typed.data() + typed.size();
    const auto [end, error] = std::from_chars(typed.data(), last, number);
    if (error != std::errc() || end != last || number < 1) {
        throw UsageError("--appendix: «" + typed + "» – не номер приложения; ожидается, например, 2.");
    }
    return number;
}

void requireFormat(const std::string& typed, const std::vector<std::string_view>& known) {
    if (std::ranges::find(known, typed) != known.end()) {
        return;
    }
    std::string list;
    for (const std::string_view format : known) {
        list.append(list.empty() ? "" : ", ").append(format);
    }
    throw UsageError("--format: вида «" + typed + "» в этой сборке нет; есть " + list + ".");
}

}  // namespace cli
