#include "core/decimal/russian.h"

namespace decimal {

namespace {

constexpr std::size_t mostShown = 40;

/// The typed text on one line and short: a pasted page must not become a message of a page.
std::string shown(std::string_view text) {
    std::string result;
    std::size_t symbols = 0;
    for (const char byte : text) {
        const bool startsSymbol = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        if (startsSymbol && ++symbols > mostShown) {
            return result + "…";
        }
        result += static_cast<unsigned char>(byte) < 0x20U ? ' ' : byte;
    }
    return result;
}

std::string_view reason(ParseFault fault) {
    switch (fault) {
    case ParseFault::Empty:
        return "значение не введено";
    case ParseFault::NotANumber:
        return "не число";
    case ParseFault::TwoPoints:
        return "больше одной десятичной запятой";
    case ParseFault::TooManyDigits:
        return "слишком много цифр (можно не больше 30)";
    }
    return {};
}

}  // namespace

std::string explain(ParseFault fault, std::string_view text, std::string_view example) {
    if (fault == ParseFault::Empty) {
        return "Значение не введено. Пример: " + std::string(example);
    }
    return "«" + shown(text) + "» – " + std::string(reason(fault)) + ". Пример: " + std::string(example);
}

}  // namespace decimal
