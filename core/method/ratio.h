#pragma once

#include "core/method/derivation.h"
#include "core/units/quantities.h"

namespace method {

/// A quotient that is not rounded until somebody prints it. What it is divided by is above zero.
struct Ratio {
    decimal::Decimal above;
    decimal::Decimal below;

    [[nodiscard]] decimal::Decimal rounded(int digits) const { return quotient(above, below, digits); }

    [[nodiscard]] friend Ratio operator*(const Ratio& a, const Ratio& b) {
        return {a.above * b.above, a.below * b.below};
    }
    [[nodiscard]] friend bool operator<(const Ratio& a, const Ratio& b) {
        return a.above * b.below < b.above * a.below;
    }
};

/// Only amounts of one unit have a ratio that is a number.
template <class Unit>
[[nodiscard]] Ratio ratio(const units::Quantity<Unit>& amount, const units::Quantity<Unit>& to) {
    return {amount.value(), to.value()};
}

}  // namespace method
