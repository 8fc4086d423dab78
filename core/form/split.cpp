#include "core/form/split.h"

#include <algorithm>

namespace form {

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> split(std::string_view list, std::string_view separator) {
    std::vector<std::string> parts;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(separator), list.size());
        const std::string_view part = trimmed(list.substr(0, end));
        if (!part.empty()) {
            parts.emplace_back(part);
        }
        list.remove_prefix(std::min(end + separator.size(), list.size()));
    }
    return parts;
}

}  // namespace form
