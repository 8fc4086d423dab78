#pragma once

#include "core/check/rules.h"

#include <set>
#include <string>

namespace check {

/// A printed figure against the one its rule gives from other printed figures.
struct Equality {
    std::string rule;
    form::CellAddress cell;
    std::string message;
    std::optional<decimal::Decimal> expected;
    std::size_t terms = 1;  ///< how many rounded figures are in `expected`
    std::set<form::CellAddress> corrections;  ///< corrections that stand on one side only
};

/// Adds a finding when the two differ: justified when a correction with a note explains it, a warning when it
/// is the last digit of the `exact` method, else an error.
void compare(const Figures& figures, const Equality& equality, CheckFindings& findings);

}  // namespace check
