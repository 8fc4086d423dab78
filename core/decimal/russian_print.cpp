#include "core/decimal/russian.h"

namespace decimal {

namespace {

constexpr std::string_view groupSpace = "\u00A0";
constexpr std::string_view minus = "\u2212";

/// «1234567.50» → «1 234 567,50»; the text carries no sign.
std::string grouped(std::string_view plain) {
    const std::size_t point = plain.find('.');
    const std::string_view whole = plain.substr(0, point);
    std::string result;
    for (std::size_t index = 0; index < whole.size(); ++index) {
        if (index != 0 && (whole.size() - index) % 3 == 0) {
            result += groupSpace;
        }
        result += whole[index];
    }
    if (point != std::string_view::npos) {
        result += ',';
        result += plain.substr(point + 1);
    }
    return result;
}

}  // namespace

std::string printRussian(const Decimal& number) {
    const std::string plain = number.toPlain();
    if (number.isNegative()) {
        return std::string(minus) + grouped(std::string_view(plain).substr(1));
    }
    return grouped(plain);
}

std::string printSigned(const Decimal& number) {
    const bool positive = !number.isZero() && !number.isNegative();
    return positive ? "+" + printRussian(number) : printRussian(number);
}

}  // namespace decimal
