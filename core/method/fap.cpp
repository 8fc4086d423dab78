#include "core/method/fap.h"

#include <array>
#include <stdexcept>

namespace method {

std::span<const FapBand> fapBandsOf2022() {
    static const std::array bands{FapBand{"0-99", 0, 99, {}}, FapBand{"100-899", 100, 899, {}},
                                  FapBand{"900-1499", 900, 1499, {}}, FapBand{"1500-2000", 1500, 2000, {}},
                                  FapBand{">2000", 2001, 0, {}}};
    return bands;
}

std::span<const FapBand> fapBandsOf2026() {
    static const std::array bands{
        FapBand{"0-100", 0, 100, {}}, FapBand{"101-800", 101, 800, decimal::Decimal::fromParts(15337, 1)},
        FapBand{"801-1500", 801, 1500, decimal::Decimal::fromParts(30675, 1)},
        FapBand{"1501-2000", 1501, 2000, decimal::Decimal::fromParts(30675, 1)}, FapBand{">2000", 2001, 0, {}}};
    return bands;
}

const FapBand& fapBand(std::span<const FapBand> bands, const units::Residents& population) {
    for (const FapBand& band : bands) {
        if (band.most == 0 || population.value() <= decimal::Decimal(band.most)) {
            return band;
        }
    }
    throw std::logic_error("the last band of ФАП has an end");
}

}  // namespace method
