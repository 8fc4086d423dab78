#include "core/decimal/decimal.h"

#include <ostream>

namespace decimal {

namespace {

bool isDigit(char symbol) {
    return symbol >= '0' && symbol <= '9';
}

/// Digits of the magnitude, at least `scale` + 1 of them, so that a point can be set.
std::string digitsOf(UInt128 value, int scale) {
    std::string reversed;
    while (value != 0 || reversed.size() <= static_cast<std::size_t>(scale)) {
        reversed += static_cast<char>('0' + static_cast<int>(value % 10));
        value /= 10;
    }
    return {reversed.rbegin(), reversed.rend()};
}

}  // namespace

std::optional<Decimal> Decimal::fromPlain(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) {
        text.remove_prefix(1);
    }
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    const bool emptyPart = whole.empty() || (point != std::string_view::npos && decimals.empty());
    if (emptyPart || decimals.size() > static_cast<std::size_t>(maxScale)) {
        return std::nullopt;
    }
    Coefficient coefficient = 0;
    for (const std::string_view part : {whole, decimals}) {
        for (const char symbol : part) {
            // Negative all the way: the lowest coefficient has no positive twin.
            if (!isDigit(symbol) || __builtin_mul_overflow(coefficient, Coefficient{10}, &coefficient)
                || __builtin_sub_overflow(coefficient, Coefficient{symbol - '0'}, &coefficient)) {
                return std::nullopt;
            }
        }
    }
    if (!negative && __builtin_sub_overflow(Coefficient{0}, coefficient, &coefficient)) {
        return std::nullopt;
    }
    return fromParts(coefficient, static_cast<int>(decimals.size()));
}

std::string Decimal::toPlain() const {
    std::string digits = digitsOf(magnitude(m_coefficient), m_scale);
    if (m_scale > 0) {
        digits.insert(digits.size() - static_cast<std::size_t>(m_scale), 1, '.');
    }
    return isNegative() ? "-" + digits : digits;
}

double Decimal::toDouble() const {
    return static_cast<double>(m_coefficient) / static_cast<double>(powerOfTen(m_scale));
}

std::ostream& operator<<(std::ostream& stream, const Decimal& number) {
    return stream << number.toPlain();
}

}  // namespace decimal
