#pragma once

#include "core/scenario/row_removal.h"

namespace scenario {

/// Two rows of a list become one.
struct RowMerge {
    std::vector<Setting> settings;  ///< one deed: what the kept row takes, then the other row's removal
    std::vector<std::string>
        conflicts;  ///< short names of the columns whose figures or choices differ; then no settings
};

/// The first of `rows.keys` takes what it lacks from the second, which goes. Marks are those of either; of two texts
/// the first row's stays. Two different figures cannot both stand: the user decides.
[[nodiscard]] RowMerge mergeOf(const ListedRows& rows, const form::Edition& edition,
                               const programme::Assignments& inForce);

}  // namespace scenario
