#pragma once

#include "core/plan/rounder.h"

#include <optional>
#include <string>

namespace scenario {

/// Where a figure stands: «not entered» is no zero, so one that appeared has no Δ.
enum class Presence { Neither, Both, Appeared, Vanished };

/// One figure beside the same figure of the baseline.
struct FigureDifference {
    std::optional<decimal::Decimal> was;  ///< the baseline's, as printed
    std::optional<decimal::Decimal> became;  ///< this side's, as printed
    std::optional<decimal::Decimal> delta;  ///< became − was; nullopt unless both stand and can be compared
    bool comparable = true;  ///< false – the units differ: nothing to subtract
    bool wasComplete = true;  ///< false – the baseline's figure misses a part
    bool becameComplete = true;
    plan::Rounder rounder;  ///< of the baseline's plan

    [[nodiscard]] static FigureDifference of(std::optional<decimal::Decimal> was,
                                             std::optional<decimal::Decimal> became, const plan::Rounder& rounder,
                                             bool comparable = true);
    /// Δ of |was|, one decimal; nullopt also where the baseline is zero. Made when it is asked for: a division takes
    /// longer than all the rest, and most figures of a comparison are never shown.
    [[nodiscard]] std::optional<decimal::Decimal> percent() const;
    [[nodiscard]] Presence presence() const;
    /// False – Δ is made of what a side misses as much as of what changed.
    [[nodiscard]] bool complete() const { return wasComplete && becameComplete; }
    /// Appeared, vanished, another figure, or not comparable at all.
    [[nodiscard]] bool differs() const;

    // As the window and paper print them: «11 207,3», «+33,7», «−0,5»; empty where there is nothing.
    [[nodiscard]] std::string wasText() const;
    [[nodiscard]] std::string becameText() const;
    [[nodiscard]] std::string deltaText() const;
    [[nodiscard]] std::string percentText() const;
};

}  // namespace scenario
