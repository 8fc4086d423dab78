#pragma once

#include "core/decimal/decimal.h"

#include <string>
#include <string_view>
#include <vector>

namespace norms {

/// The range of one budget volume the act prints for a region.
struct PrintedRange {
    std::string path;  ///< «norm.2.07.volume»
    decimal::Decimal low;
    decimal::Decimal high;
};

/// A region as the act lists it, and the names by which it is asked for.
struct Region {
    std::string federalDistrict;
    std::string name;
    std::string genitive;  ///< «Астраханской области», for titles
    std::vector<std::string> aliases;  ///< short and old names
    decimal::Decimal coefficient;  ///< K, differentiation of budget volumes
    bool mayExceed = false;  ///< a star in the act: volumes above the average are allowed
    std::vector<PrintedRange> ranges;
    std::string source;
    std::string note;

    [[nodiscard]] const PrintedRange* range(std::string_view path) const;
};

}  // namespace norms
