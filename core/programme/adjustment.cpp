#include "core/programme/adjustment.h"

#include "core/text/plural.h"

namespace programme {

std::optional<form::CellAddress> adjustedCell(std::string_view path) {
    constexpr std::string_view prefix = "adjust.";
    if (!path.starts_with(prefix)) {
        return std::nullopt;
    }
    return form::CellAddress::fromPath(path.substr(prefix.size()));
}

std::string digitsWords(int digits) {
    return (digits == 0 ? std::string("нет знаков") : text::counted(digits, "знак", "знака", "знаков"))
           + " после запятой";
}

}  // namespace programme
