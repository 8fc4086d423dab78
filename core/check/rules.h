#pragma once

#include "core/check/figures.h"

#include <span>
#include <vector>

namespace check {

using CheckFindings = std::vector<CheckFinding>;

/// How grave the edition holds what a check of its own finds.
[[nodiscard]] inline State gravityOf(const form::FormCheck& check) {
    return check.severity == form::FormCheck::Severity::Error ? State::Error : State::Warning;
}

/// «sum»: every sum of the form recomputed from printed figures, also the further sums it prints of a row.
void checkSums(const Figures& figures, CheckFindings& findings);
/// «tie»: cells that mirror, add or subtract cells they name, mostly of the other appendix.
void checkTies(const Figures& figures, CheckFindings& findings);
/// «unique», «code»: codes of a list that stand twice, or have letters for digits.
void checkLists(const Figures& figures, CheckFindings& findings);
/// What checks.csv of the edition asks of figures of one year; each under its own key.
void checkFormRules(const Figures& figures, CheckFindings& findings);
/// The same of one that every row of a table is asked: one finding, at the first row that fails it.
void checkRows(const Figures& figures, const form::FormCheck& check, CheckFindings& findings);
/// «taken»: a figure taken from another table, where that table gives another one now.
void checkTransfers(const Figures& figures, CheckFindings& findings);
/// What it asks against the year before, and of facts of three of them.
void checkHistory(std::span<const Figures> years, CheckFindings& findings);
/// «adjustment»: corrections with what the cell would be without them; one without a reason is an error.
void checkAdjustments(const Figures& figures, CheckFindings& findings);
/// «incomplete»: rows with a volume and no unit cost, or the reverse; an error where the grand total misses them.
void checkCompleteness(const Figures& figures, CheckFindings& findings);
/// «incomplete» in tables of formulas that somebody has begun: what a formula lacks, one finding a column.
void checkFormulaGaps(const Figures& figures, CheckFindings& findings);
/// «missing», «method» in lists: what a row lacks to be computed, one finding a column; rows that do not fit a method.
void checkListGaps(const Figures& figures, CheckFindings& findings);
/// «outgrown»: cells whose figure fits no number of the program.
void checkOutgrown(const Figures& figures, CheckFindings& findings);
/// «population»: money per head stands in the table, and the number of heads does not.
void checkPopulations(const Figures& figures, CheckFindings& findings);
/// «of_which»: a part greater than its whole. «either»: an entry that its own parts overrule.
void checkParts(const Figures& figures, CheckFindings& findings);
/// «need», «negative», «norm»: comparisons the edition asks for, sums below zero, normatives not found.
void checkAmounts(const Figures& figures, CheckFindings& findings);
struct LimitContext;
/// «coefficient», «base_programme», «overhead», «law», «range»: what the act of the edition bounds.
void checkLimits(const LimitContext& context, CheckFindings& findings);
/// «deviation», «deviation_cost»: typed figures that differ from their normative with no reason written down.
void checkDeviations(const scenario::Draft& draft, const programme::Assignments& assignments,
                     const programme::Calculation& calculation, CheckFindings& findings);
/// «missing»: figures that another programme year or last year's plan has, and this year does not.
void checkMissing(std::span<const Figures> years, CheckFindings& findings);
/// «closed»: values kept for cells that the form does not have or does not let anybody type into.
[[nodiscard]] std::optional<CheckFinding> strayAt(const form::Edition& edition, const programme::AssignmentKey& key,
                                                  const programme::Assignment& assignment);

}  // namespace check
