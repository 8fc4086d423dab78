#pragma once

#include "core/programme/calculation.h"
#include "core/scenario/draft.h"
#include "core/text/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace check {

/// Justified: a rule is broken on purpose and a reason is written down (an adjustment with its note). Checklist: what
/// a person has to look at and tick; no check finds it.
enum class State { Error, Warning, Justified, Checklist };

/// One broken rule. Names both sides; `cell` and `year` are where the window jumps.
struct CheckFinding {
    State state = State::Error;
    std::string rule;  ///< «sum», «tie», «incomplete», «missing», «adjustment», «law»
    int year = 0;
    std::optional<form::CellAddress> cell;
    std::string message;  ///< Russian
    std::optional<decimal::Decimal> expected;
    std::optional<decimal::Decimal> actual;
    std::string parameter;  ///< what is to be entered, where it is no cell: «population.insured»
    std::optional<decimal::Decimal> guess{};  ///< what was most likely meant: «похоже на сдвинутую запятую: 4 292,9?»

    /// «a2.33.volume@2022», the contract's place of a finding, or «population.insured@2022»; empty for a finding of the
    /// whole file.
    [[nodiscard]] std::string place() const;
};

/// Runs every check of the edition on one scenario: printed sums, ties between the appendices, incomplete and
/// missing rows, populations, adjustments without a reason. Gravest first, then year, appendix, row.
[[nodiscard]] std::vector<CheckFinding> runChecks(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                                  const programme::Calculation& calculation);

}  // namespace check
