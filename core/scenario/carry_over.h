#pragma once

#include "core/norms/normative_table.h"
#include "core/scenario/draft.h"
#include "core/scenario/row_match.h"

#include <cstddef>
#include <string>
#include <vector>

namespace scenario {

/// What a plan of another edition or of other years gives a new one.
struct CarryOver {
    std::vector<Setting> settings;  ///< for the root of the new plan; each fits its form
    RowMatch rows;
    std::size_t reasons = 0;  ///< facts that came with the reason written at the old figure
    std::vector<int> factYears;  ///< of the three before the new plan, those that the old one knows or planned
    std::vector<int> yearsWithoutPopulation;  ///< of the new plan: the last known number is not put there
    std::vector<std::string> left;  ///< parameters of the whole plan that were not taken
    std::size_t leftNormatives = 0;  ///< of shared years, whose row has no successor or another unit
};

/// Populations, coefficients, amounts of the laws and normatives of the years both plans have, options and title block,
/// and of the three years before `firstYear` the facts the old plan knows, else its figures with the reasons written
/// there. Rows are matched by line; money is in the scale of `edition`. Only the root scenario is looked at. The date
/// and number of the old act are not taken, and no normative that the new plan knows of itself: `known`.
[[nodiscard]] CarryOver carryOver(const DraftContent& old, const form::Edition& edition, int firstYear,
                                  const norms::NormativeTable& known = {});

}  // namespace scenario
