#pragma once

#include "core/check/rules.h"

namespace check {

/// A figure that looks wrong, why, and what was most likely meant.
struct Suspect {
    form::CellAddress cell;
    std::size_t at = 0;  ///< place of its year among those of the plan
    std::optional<decimal::Decimal> actual;  ///< nullopt – nothing stands there, which is what looks wrong
    std::optional<decimal::Decimal> expected;  ///< what it is not like
    std::string beside;  ///< «в 2023 году 4 292,9»
    std::optional<decimal::Decimal> guess;
    std::string guessWords;  ///< «похоже на сдвинутую запятую»
};

/// One finding a figure; more than a few of one year are one finding that names their rows: then one thing went wrong
/// with all of them.
void tellSuspects(const form::Plausibility& line, std::span<const Figures> years, std::vector<Suspect> suspects,
                  CheckFindings& findings);

}  // namespace check
