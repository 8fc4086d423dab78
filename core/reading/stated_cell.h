#pragma once

#include "core/decimal/decimal.h"
#include "core/form/edition.h"
#include "core/text/finding.h"

#include <string>
#include <vector>

namespace programme {
struct Calculation;
}

namespace reading {

/// A computed cell of a file: compared with what the plan computes when all is taken.
struct StatedCell {
    form::CellAddress cell;
    int year = 0;
    decimal::Decimal figure;
    int line = 0;  ///< of the file
    std::size_t field = 0;  ///< of that line
    std::string text{};  ///< as it stands there

    friend bool operator==(const StatedCell&, const StatedCell&) = default;
};

/// What the file says of computed cells against what the plan computes, a warning for each difference.
[[nodiscard]] text::Findings comparedWith(const programme::Calculation& calculation,
                                          const std::vector<StatedCell>& stated);

}  // namespace reading
