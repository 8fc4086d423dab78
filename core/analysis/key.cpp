#include "core/analysis/key.h"

namespace analysis {

using decimal::Decimal;

Key keyOf(const Decimal& value, int digits) {
    const auto count = value.rounded(digits, decimal::Rounding::HalfUp).coefficient();
    if (count < -farthestKey || count > farthestKey) {
        throw decimal::ArithmeticError("a value outgrows its key");
    }
    return static_cast<Key>(count);
}

bool hasKey(const Decimal& value, int digits) {
    const auto farthest = Decimal::fromParts(farthestKey, digits);
    return value <= farthest && value >= -farthest;
}

}  // namespace analysis
