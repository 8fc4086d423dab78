#include "core/check/check.h"

#include "core/check/boundaries.h"
#include "core/check/rules.h"

#include <algorithm>
#include <tuple>

namespace check {

namespace {

/// Where a finding stands in the printed order of the edition; findings without a cell come first in their year.
std::tuple<State, int, int, int, int> orderOf(const form::Edition& edition, const CheckFinding& finding) {
    int appendix = 0;
    int row = -1;
    int column = -1;
    if (finding.cell) {
        appendix = finding.cell->appendix;
        if (const form::Appendix* owner = edition.appendix(appendix)) {
            row = owner->rowIndex(finding.cell->row);
            column = owner->columnIndex(finding.cell->column);
        }
    }
    return {finding.state, finding.year, appendix, row, column};
}

}  // namespace

std::string CheckFinding::place() const {
    return (cell ? cell->path() : parameter) + (year == 0 ? std::string() : "@" + std::to_string(year));
}

std::vector<CheckFinding> runChecks(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                    const programme::Calculation& calculation) {
    const form::Edition& edition = draft.edition();
    const programme::Assignments assignments = draft.assignments(scenario);
    std::vector<Figures> years;
    years.reserve(calculation.years.size());
    for (const programme::YearResult& result : calculation.years) {
        years.emplace_back(edition, assignments, result);
    }
    CheckFindings findings;
    for (const Figures& figures : years) {
        checkSums(figures, findings);
        checkTies(figures, findings);
        checkAdjustments(figures, findings);
        checkCompleteness(figures, findings);
        checkPopulations(figures, findings);
        checkParts(figures, findings);
        checkAmounts(figures, findings);
        checkLimits({figures, draft.references(), draft.region()}, findings);
    }
    checkMissing(years, findings);
    checkStrays(edition, assignments, findings);
    std::ranges::stable_sort(findings, {}, [&](const CheckFinding& finding) { return orderOf(edition, finding); });
    return findings;
}

}  // namespace check
