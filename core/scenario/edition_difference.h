#pragma once

#include "core/form/edition.h"

#include <string>
#include <vector>

namespace scenario {

/// One change, and the table it is in; 0 – the form as a whole.
struct DifferenceLine {
    std::string text;
    int appendix = 0;

    friend bool operator==(const DifferenceLine&, const DifferenceLine&) = default;
};
using DifferenceLines = std::vector<DifferenceLine>;

/// What another revision of a form changes, in Russian lines: «строка 03 введена», «норматив: объём, строка 02, 2015
/// год: 0,31 → 0,33». Rows and columns are met by their printed keys: by these a plan's values are kept.
struct EditionDifference {
    DifferenceLines form;  ///< years, rounding, cost method, money
    DifferenceLines columns;
    DifferenceLines rows;  ///< come, go, are called otherwise
    DifferenceLines rules;  ///< how a cell gets its value, what a row is made of
    DifferenceLines norms;
    DifferenceLines files;  ///< changed where none of the lines above shows it

    /// All of them, in this order.
    [[nodiscard]] std::vector<std::string> lines() const;
    /// The same for whoever looks it over: where a table has more than a few lines of one kind their count stands,
    /// «приложение 11: формулы – 74 изменения».
    [[nodiscard]] EditionDifference folded() const;

    friend bool operator==(const EditionDifference&, const EditionDifference&) = default;
};

/// Throws std::invalid_argument when the normatives or regions of either do not read.
[[nodiscard]] EditionDifference compareEditions(const form::Edition& before, const form::Edition& after);

}  // namespace scenario
