#pragma once

#include "core/form/edition.h"

#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// A row of a form, as a list of changes names it.
struct NamedRow {
    int appendix = 0;
    std::string row;  ///< printed number
    std::string label;  ///< short

    friend bool operator==(const NamedRow&, const NamedRow&) = default;
};

/// One row under the numbers of two editions.
struct MatchedRow {
    int appendix = 0;
    std::string before;
    std::string after;
    bool sameUnit = true;  ///< false – the volumes of the two cannot be compared
};

/// A row without parts that the later form divides.
struct SplitRow {
    NamedRow row;
    std::vector<std::string> into;  ///< numbers of the later form
};

/// How the rows of a later edition continue those of an earlier one: by `line`, which survives renumbering.
struct RowMatch {
    std::vector<MatchedRow> matched;
    std::vector<NamedRow> vanished;
    std::vector<NamedRow> added;
    std::vector<SplitRow> split;

    /// nullptr when the earlier row has no successor.
    [[nodiscard]] const MatchedRow* successor(int appendix, std::string_view before) const;
};

[[nodiscard]] RowMatch matchRows(const form::Edition& before, const form::Edition& after);

}  // namespace scenario
