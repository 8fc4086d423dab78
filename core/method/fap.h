#pragma once

#include "core/units/quantities.h"

#include <optional>
#include <span>
#include <string_view>

namespace method {

/// ФАП by the number of persons they serve.
struct FapBand {
    std::string_view name;
    int least;
    int most;  ///< 0 – no end
    /// Thousand roubles for one; none where the act leaves it to the region.
    std::optional<decimal::Decimal> amount;
};

/// Bands of the letter of 2022, section 4.1.1 and annex 9: it names no amounts. The text of the section leaves 2 000
/// itself out; annex 9 puts it into the band from 1 500.
[[nodiscard]] std::span<const FapBand> fapBandsOf2022();
/// Bands and mean amounts of the Programme for 2026 (decree of 29.12.2025 № 2188).
[[nodiscard]] std::span<const FapBand> fapBandsOf2026();
/// The bands of a year cover every population above zero.
[[nodiscard]] const FapBand& fapBand(std::span<const FapBand> bands, const units::Residents& population);

}  // namespace method
