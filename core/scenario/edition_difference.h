#pragma once

#include "core/form/edition.h"

#include <string>
#include <vector>

namespace scenario {

/// What another revision of a form changes, in Russian lines: «строка 03 введена», «норматив: объём, строка 02, 2015
/// год: 0,31 → 0,33». Rows and columns are met by their printed keys: by these a plan's values are kept.
struct EditionDifference {
    std::vector<std::string> form;  ///< years, rounding, cost method, money
    std::vector<std::string> columns;
    std::vector<std::string> rows;  ///< come, go, are called otherwise
    std::vector<std::string> rules;  ///< how a cell gets its value, what a row is made of
    std::vector<std::string> norms;
    std::vector<std::string> files;  ///< changed where none of the lines above shows it

    /// All of them, in this order.
    [[nodiscard]] std::vector<std::string> lines() const;
};

/// Throws std::invalid_argument when the normatives or regions of either do not read.
[[nodiscard]] EditionDifference compareEditions(const form::Edition& before, const form::Edition& after);

}  // namespace scenario
