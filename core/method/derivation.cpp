#include "core/method/derivation.h"

#include "core/decimal/russian.h"

namespace method {

namespace {

constexpr int shownDigits = 8;
/// A quotient that ends within so many digits is shown whole.
constexpr int wholeDigits = 12;

}  // namespace

decimal::Decimal halfUp(const decimal::Decimal& number, int digits) {
    return number.rounded(digits, decimal::Rounding::HalfUp);
}

decimal::Decimal quotient(const decimal::Decimal& above, const decimal::Decimal& below, int digits) {
    return above.divided(below, digits, decimal::Rounding::HalfUp);
}

std::string figure(const decimal::Decimal& number) {
    return decimal::printRussian(number);
}

std::string shortFigure(const decimal::Decimal& number) {
    return figure(number.withoutZeros(0));
}

std::string exactQuotient(const decimal::Decimal& above, const decimal::Decimal& below,
                          const decimal::Decimal& rounded) {
    const decimal::Decimal whole = quotient(above, below, wholeDigits);
    if (whole * below == above) {
        return exactFigure(whole.withoutZeros(0), rounded);
    }
    // Cut, not rounded: the digits that are shown are digits of the quotient.
    std::string digits = figure(whole);
    digits.erase(digits.size() - static_cast<std::size_t>(wholeDigits - shownDigits));
    return digits + "…";
}

std::string exactFigure(const decimal::Decimal& number, const decimal::Decimal& rounded) {
    return number == rounded ? std::string() : figure(number);
}

}  // namespace method
