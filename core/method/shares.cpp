#include "core/method/shares.h"

#include "core/method/derivation.h"

#include <algorithm>

namespace method {

namespace {

decimal::Decimal total(std::span<const decimal::Decimal> shares) {
    decimal::Decimal sum;
    for (const decimal::Decimal& share : shares) {
        sum += share;
    }
    return sum;
}

}  // namespace

bool addUpToWhole(std::span<const decimal::Decimal> shares) {
    const decimal::Decimal difference = total(shares) - decimal::Decimal(100);
    int digits = decimal::Decimal::maxScale;
    for (const decimal::Decimal& share : shares) {
        digits = std::min(digits, share.withoutZeros(0).scale());
    }
    // Half a unit of the coarsest share for each of them.
    const decimal::Decimal allowed =
        decimal::Decimal::fromParts(5 * static_cast<decimal::Int128>(shares.size()), digits + 1);
    return difference.isZero() || (difference < allowed && -difference < allowed);
}

std::string notWhole(std::span<const decimal::Decimal> shares) {
    return "доли складываются в " + figure(total(shares)) + " %, а должны в 100 %";
}

}  // namespace method
