#include "core/reading/leap_words.h"

#include "core/decimal/russian.h"

namespace reading {

namespace {

constexpr int suspiciousTimes = 10;

}  // namespace

std::string leapWords(const decimal::Decimal& before, const decimal::Decimal& after, const plan::Rounder& rounder) {
    if (before.isZero() || after.isZero()) {
        return {};
    }
    const bool grew = after > before;
    const decimal::Decimal& large = grew ? after : before;
    const decimal::Decimal& small = grew ? before : after;
    if (large < small * decimal::Decimal(suspiciousTimes)) {
        return {};
    }
    const decimal::Decimal times = rounder.quotient(large, small, 0);
    return std::string(grew ? "больше" : "меньше") + " прежнего в " + decimal::printRussian(times) + " раз";
}

}  // namespace reading
