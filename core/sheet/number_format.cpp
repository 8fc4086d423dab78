#include "core/sheet/number_format.h"

#include <algorithm>
#include <string>

namespace sheet {

namespace {

/// The first section without what it prints word for word: "in quotes", [Red], \x, _x and *x.
std::string meaningOf(std::string_view code) {
    std::string meaning;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char sign = code[at];
        if (sign == '"' || sign == '[') {
            const std::size_t end = code.find(sign == '"' ? '"' : ']', at + 1);
            if (end == std::string_view::npos) {
                break;
            }
            at = end;
        } else if (sign == '\\' || sign == '_' || sign == '*') {
            ++at;
        } else {
            meaning += sign;
        }
    }
    return meaning;
}

/// Zeros after the point: «# ##0.000» has three, «0.##» none that must stand.
int decimalsOf(const std::string& meaning) {
    constexpr int most = 15;
    const std::size_t point = meaning.find('.');
    int decimals = 0;
    for (std::size_t at = point; at != std::string::npos && at + 1 < meaning.size() && meaning[at + 1] == '0'; ++at) {
        ++decimals;
    }
    const bool isScientific = meaning.find_first_of("Ee") != std::string::npos;
    return isScientific ? 0 : std::min(decimals, most);
}

}  // namespace

NumberLook lookOf(std::string_view formatCode) {
    const std::string meaning = meaningOf(formatCode);
    if (meaning.starts_with("General")) {
        return {};
    }
    if (meaning.find('%') != std::string::npos) {
        return {NumberKind::Percent, decimalsOf(meaning)};
    }
    const bool hasDigits = meaning.find_first_of("0#?") != std::string::npos;
    const bool hasDay = meaning.find_first_of("dDyY") != std::string::npos;
    return !hasDigits && hasDay ? NumberLook{NumberKind::Date, 0} : NumberLook{NumberKind::Plain, decimalsOf(meaning)};
}

NumberLook lookOfBuiltIn(int format) {
    switch (format) {
    case 2:  // 0.00
    case 4:  // #,##0.00
        return {NumberKind::Plain, 2};
    case 9:
        return {NumberKind::Percent, 0};
    case 10:  // 0.00%
        return {NumberKind::Percent, 2};
    case 14:
    case 15:
    case 16:
    case 17:
    case 22:
        return {NumberKind::Date, 0};
    default:
        return {};
    }
}

}  // namespace sheet
