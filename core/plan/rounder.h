#pragma once

#include "core/decimal/decimal.h"

#include <optional>

namespace plan {

/// The rounding of one plan: what `option.rounding` says, else its edition. Every figure that a person reads or that a
/// calculation writes into a plan is rounded here, and nobody else names a mode: half a kopeck that goes up in one
/// table and to the even neighbour in another is a difference that no check explains.
class Rounder {
public:
    /// Half up, as every edition rounds that does not say otherwise.
    Rounder() = default;
    explicit Rounder(decimal::Rounding mode) : m_mode(mode) {}

    [[nodiscard]] decimal::Rounding mode() const { return m_mode; }
    [[nodiscard]] decimal::Decimal rounded(const decimal::Decimal& value, int digits) const {
        return value.rounded(digits, m_mode);
    }
    /// value ÷ by; throws on zero.
    [[nodiscard]] decimal::Decimal quotient(const decimal::Decimal& value, const decimal::Decimal& by,
                                            int digits) const {
        return value.divided(by, digits, m_mode);
    }
    /// 100 × part ÷ whole; nullopt where the whole is zero.
    [[nodiscard]] std::optional<decimal::Decimal> percent(decimal::Decimal part, const decimal::Decimal& whole,
                                                          int digits) const {
        if (whole.isZero()) {
            return std::nullopt;
        }
        part.shift(2);
        return part.divided(whole, digits, m_mode);
    }

private:
    decimal::Rounding m_mode = decimal::Rounding::HalfUp;
};

}  // namespace plan
